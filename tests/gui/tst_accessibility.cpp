// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/surfaces.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

bool isPartOfAnother(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_") ||
        (qobject_cast<const QAbstractButton *>(&widget) &&
         qobject_cast<const QAbstractItemView *>(widget.parentWidget()))) // in the corner of a table
        return true;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
            qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent))
            return true;
    }
    return false;
}

bool isInteractive(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    const bool isControl =
        qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
        qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
        qobject_cast<const QTabBar *>(&widget) || (area && area->focusPolicy() != Qt::NoFocus);
    return isControl && !isPartOfAnother(widget);
}

QList<QWidget *> interactive(const QWidget &surface)
{
    QList<QWidget *> widgets = surface.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !isInteractive(*widget); });
    return widgets;
}

QString described(const QWidget &widget)
{
    return u"%1 “%2” in “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                    widget.objectName(),
                                    widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What a button does is also in a menu or the palette, which the keyboard opens.
bool isCommand(const QWidget &widget, const Commands &commands)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    if (!button)
        return false;
    if (button->menu() && button->menu()->menuAction()->associatedObjects().size() > 1)
        return true;
    return button->defaultAction() && commands.find(button->defaultAction()->objectName());
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QString listed(const QStringList &lines)
{
    return u"\n  "_s + lines.join(u"\n  "_s);
}

} // namespace

/// Whoever uses the keyboard or a screen reader finds every control, in the window and in every dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_control_has_a_name_data();
    void every_control_has_a_name();
    void every_control_is_reached_by_keyboard_data();
    void every_control_is_reached_by_keyboard();
    void every_picture_has_a_tool_tip_data();
    void every_picture_has_a_tool_tip();
    void every_key_of_a_label_leads_somewhere_data();
    void every_key_of_a_label_leads_somewhere();
    void focus_is_seen_data();
    void focus_is_seen();
};

static void addSurfaces()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < surfaces().size(); ++i)
        QTest::newRow(surfaces().at(i).name) << int(i);
}

#define OPEN_SURFACE                                                                                         \
    QFETCH(int, index);                                                                                      \
    const TestWindow test;                                                                                   \
    QWidget *surface = surfaces().at(index).open(test);                                                      \
    QVERIFY2(surface, "the dialog is not there");                                                            \
    QVERIFY(QTest::qWaitForWindowExposed(surface->window()));                                                \
    QApplication::setActiveWindow(surface->window()) // there is no window manager

void TestAccessibility::initTestCase()
{
    QApplication::setCursorFlashTime(0);
}

void TestAccessibility::every_control_has_a_name_data()
{
    addSurfaces();
}

void TestAccessibility::every_control_has_a_name()
{
    OPEN_SURFACE;
    QStringList nameless;
    for (QWidget *widget : interactive(*surface)) {
        if (nameOf(*widget).isEmpty())
            nameless.append(described(*widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(listed(nameless)));
}

void TestAccessibility::every_control_is_reached_by_keyboard_data()
{
    addSurfaces();
}

void TestAccessibility::every_control_is_reached_by_keyboard()
{
    OPEN_SURFACE;
    QStringList unreachable;
    for (const QWidget *widget : interactive(*surface)) {
        if (!takesTab(*widget) && !isCommand(*widget, test.shell.commands))
            unreachable.append(described(*widget));
    }
    QVERIFY2(unreachable.isEmpty(), qPrintable(listed(unreachable)));
}

void TestAccessibility::every_picture_has_a_tool_tip_data()
{
    addSurfaces();
}

void TestAccessibility::every_picture_has_a_tool_tip()
{
    OPEN_SURFACE;
    QStringList silent;
    for (const QAbstractButton *button : surface->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isPicture =
            button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (isPicture && !button->icon().isNull() && button->toolTip().isEmpty() && !isPartOfAnother(*button))
            silent.append(described(*button));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(listed(silent)));
}

void TestAccessibility::every_key_of_a_label_leads_somewhere_data()
{
    addSurfaces();
}

void TestAccessibility::every_key_of_a_label_leads_somewhere()
{
    OPEN_SURFACE;
    static const QRegularExpression key(u"&[\\p{L}\\p{N}]"_s);
    QStringList lost;
    for (const QLabel *label : surface->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && label->text().contains(key) && !label->buddy() &&
            !Qt::mightBeRichText(label->text()))
            lost.append(described(*label) + u": "_s + label->text());
    }
    QVERIFY2(lost.isEmpty(), qPrintable(listed(lost)));
}

void TestAccessibility::focus_is_seen_data()
{
    addSurfaces();
}

void TestAccessibility::focus_is_seen()
{
    OPEN_SURFACE;
    QList<QWidget *> widgets = interactive(*surface);
    widgets.removeIf([](const QWidget *widget) {
        return !takesTab(*widget) || !widget->isVisible() || !widget->isEnabled();
    });
    if (widgets.size() == 1)
        return; // there is nothing to choose between
    QStringList unseen;
    for (QWidget *widget : std::as_const(widgets)) {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        QCoreApplication::processEvents();
        if (!widget->isVisible())
            continue; // is there only while it has the focus
        const QImage without = surface->window()->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (surface->window()->grab().toImage() == without)
            unseen.append(described(*widget));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(listed(unseen)));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
