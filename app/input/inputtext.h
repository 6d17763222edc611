// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace codewar {

/// The path where the data is one file of this machine.
QString fileIn(const QMimeData &data);

/// The editor of the input. What is too large for it, and files, it hands on instead of taking them in.
class InputText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit InputText(QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /// With `pasted` in its place the text would be `before` + `pasted` + `after`.
    void largePasted(const QString &before, const QString &pasted, const QString &after);
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace codewar
