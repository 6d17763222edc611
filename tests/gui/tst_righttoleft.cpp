// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"
#include "app/language/uilanguage.h"
#include "app/settings/keys.h"
#include "tests/gui/surfaces.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace codewar;
using namespace Qt::StringLiterals;

/// In Arabic the window is mirrored; programs, their input and their output are not.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_window_is_mirrored();
    void programs_and_their_texts_are_not();
    void it_turns_while_it_is_shown();
    void letters_stay_together_data();
    void letters_stay_together();
    void pictures_data();
    void pictures();
};

static void speak(const TestWindow &test, const QString &language)
{
    test.shell.settings.set(settings::uiLanguage, language);
    QCoreApplication::processEvents(); // the change is posted, and so are the layouts'
    QCoreApplication::processEvents();
}

static int middle(const TestWindow &test, const char *widget)
{
    const auto *found = test.find<QWidget>(widget);
    return found->mapTo(test.window.get(), found->rect().center()).x();
}

void TestRightToLeft::the_window_is_mirrored()
{
    const TestWindow test;
    const UiLanguage language(test.shell.settings);
    speak(test, u"en"_s);
    QVERIFY(middle(test, "codeEditor") < middle(test, "outputView"));
    speak(test, u"ar"_s);
    QTRY_VERIFY(middle(test, "codeEditor") > middle(test, "outputView"));
}

void TestRightToLeft::programs_and_their_texts_are_not()
{
    const TestWindow test;
    const UiLanguage language(test.shell.settings);
    speak(test, u"ar"_s);
    QCOMPARE(test.window->layoutDirection(), Qt::RightToLeft);
    for (const char *name : {"codeEditor", "outputView", "inputText", "promptLine"})
        QVERIFY2(test.find<QWidget>(name)->layoutDirection() == Qt::LeftToRight, name);
}

void TestRightToLeft::it_turns_while_it_is_shown()
{
    const TestWindow test;
    const UiLanguage language(test.shell.settings);
    const auto *file = test.find<QMenu>("fileMenu");
    speak(test, u"ar"_s);
    QTRY_COMPARE(file->title(), u"&ملف"_s);
    speak(test, u"en"_s);
    QTRY_COMPARE(file->title(), u"&File"_s);
    QCOMPARE(test.window->layoutDirection(), Qt::LeftToRight);
}

void TestRightToLeft::letters_stay_together_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isUnderlined");
    QTest::newRow("Arabic") << u"ar"_s << false;
    QTest::newRow("German") << u"de"_s << true;
}

/// Arabic letters change with their neighbours. One that is underlined has none, and takes more room than
/// its label has.
void TestRightToLeft::letters_stay_together()
{
    QFETCH(QString, language);
    QFETCH(bool, isUnderlined);
    const TestWindow test;
    const UiLanguage translated(test.shell.settings);
    speak(test, language);
    const QWidget *form = openedConnections(test)->findChild<QWidget *>(u"connectionForm"_s);
    QVERIFY(QTest::qWaitForWindowExposed(form->window()));
    int labels = 0;
    for (QLabel *label : form->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->text().contains(u'&'))
            continue;
        ++labels;
        const QImage shown = label->grab().toImage();
        const QSize size = label->size();
        label->setText(QString(label->text()).remove(u'&'));
        label->resize(size);
        QVERIFY2((label->grab().toImage() != shown) == isUnderlined, qPrintable(label->text()));
    }
    QVERIFY(labels >= 3);
}

void TestRightToLeft::pictures_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : UiLanguage::codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// To be looked at.
void TestRightToLeft::pictures()
{
    QFETCH(QString, code);
    const TestWindow test([](FakeRun &run) {
        run.say(Run::Channel::Stdout, "Hello, world!\n");
        run.finish(okResult());
    });
    const UiLanguage language(test.shell.settings);
    speak(test, code);
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"Hello"));
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                                QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test.window->grab().save(folder + u"/language-"_s + code + u".png"_s));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemeStyle);
    TestRightToLeft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_righttoleft.moc"
