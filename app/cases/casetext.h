// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace codewar {

class Appearance;

/// Edits one text of a case. Of a long one only the beginning is shown, and it cannot be typed in.
class CaseText : public QPlainTextEdit
{
    Q_OBJECT

public:
    CaseText(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    /// Longer texts, and those with very long lines, are not edited here.
    static constexpr qsizetype mostEditable = 128 << 10;

    void setBytes(const QByteArray &bytes);

Q_SIGNALS:
    /// Typed or pasted by a person.
    void edited(const QByteArray &bytes);
    void refused(const QString &why);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyAppearance();

    const Appearance &m_appearance;
    QByteArray m_bytes; ///< as set or edited last
    bool m_setting = false;
};

} // namespace codewar
