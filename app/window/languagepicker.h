// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QComboBox>

#include <functional>

namespace codewar {

/// Chooses among the languages; each shows its version and what compiles or runs it.
class LanguagePicker : public QComboBox
{
    Q_OBJECT

public:
    /// `registry` outlives the picker.
    explicit LanguagePicker(const LanguageRegistry &registry, QWidget *parent = nullptr);

    QString languageId() const;
    void setLanguageId(const QString &id);
    /// `toolchain` gives "g++ 12.2.0" for a language id, or nothing where it is not known yet.
    void updateVersions(const std::function<QString(const QString &)> &toolchain);

Q_SIGNALS:
    /// A person chose another language.
    void languageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const LanguageRegistry &m_registry;
};

} // namespace codewar
