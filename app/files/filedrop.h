// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace codewar {

/// Takes files that are dropped on widgets, also on those that would take them for text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget &widget);
    /// The same, and text too.
    void watchText(QWidget &widget);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drop(const QDropEvent &event);

    QList<QObject *> m_takeText;
};

} // namespace codewar
