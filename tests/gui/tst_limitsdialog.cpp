// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplaces.h"
#include "app/places/limitsbutton.h"
#include "app/places/limitsdialog.h"
#include "app/settings/keys.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int runTimeoutMs = 120'000;

Limits generous()
{
    Limits limits;
    limits.runTime = 1h;
    limits.runMemoryBytes = 16LL << 30;
    limits.outputBytes = 1LL << 30;
    return limits;
}

LimitsDialog *opened(const QWidget &window)
{
    return window.findChild<LimitsDialog *>(u"limitsDialog"_s);
}

void press(const LimitsDialog &dialog, QDialogButtonBox::StandardButton which)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(which), Qt::LeftButton);
}

/// As a person does it.
void type(const LimitsDialog &dialog, const char *field, const QString &text)
{
    auto *box = dialog.findChild<QSpinBox *>(QString::fromLatin1(field));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

} // namespace

class TestLimitsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipShowsTheUsualLimits();
    void raisedLimitsGoWithTheNextRun();
    void cancelChangesNothing();
    void usualLimitsComeBack();
    void placeThatGivesLessIsObeyedAndTheWishIsKept();
    void keysReachEverything();
    void raisedMemoryHoldsInTheRealRunner();
};

void TestLimitsDialog::chipShowsTheUsualLimits()
{
    const TestWindow test;
    auto *chip = test.find<LimitsButton>("limitsButton");
    QCOMPARE(chip->text(), u"10 s · 256 MiB"_s);
    QVERIFY(chip->toolTip().contains(u"Output: 4 MiB"_s));
    QVERIFY(chip->accessibleName().contains(u"10 s"_s));
    QVERIFY(chip->width() >= chip->fontMetrics().horizontalAdvance(chip->text()));
}

void TestLimitsDialog::raisedLimitsGoWithTheNextRun()
{
    const TestWindow test([](FakeRun &run) { run.enter(Stage::Run); });
    QTRY_COMPARE(test.find<QPushButton>("placeButton")->text(), u"bubblewrap"_s);
    test.fake->largest = generous();
    auto *chip = test.find<LimitsButton>("limitsButton");
    const QColor calm = chip->ground();
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_VERIFY(opened(*test.window));
    LimitsDialog &dialog = *opened(*test.window);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    type(dialog, "runMebibytes", u"512"_s);
    type(dialog, "runSeconds", u"30"_s);
    savePicture(dialog, u"limits"_s);
    press(dialog, QDialogButtonBox::Ok);
    QTRY_VERIFY(!opened(*test.window));
    QCOMPARE(chip->text(), u"30 s · 512 MiB"_s);
    QVERIFY(chip->ground() != calm);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    QCOMPARE(test.fake->last->request().limits.runMemoryBytes, 512LL << 20);
    QCOMPARE(test.fake->last->request().limits.runTime, 30s);
    QCOMPARE(test.fake->last->request().limits.outputBytes, Limits().outputBytes);
}

void TestLimitsDialog::cancelChangesNothing()
{
    const TestWindow test;
    test.trigger("limitsAction");
    QTRY_VERIFY(opened(*test.window));
    type(*opened(*test.window), "runSeconds", u"3"_s);
    press(*opened(*test.window), QDialogButtonBox::Cancel);
    QTRY_VERIFY(!opened(*test.window));
    QCOMPARE(test.find<LimitsButton>("limitsButton")->text(), u"10 s · 256 MiB"_s);
}

void TestLimitsDialog::usualLimitsComeBack()
{
    const TestWindow test;
    test.shell.settings.set(settings::runSeconds, 2);
    QCOMPARE(test.find<LimitsButton>("limitsButton")->text(), u"2 s · 256 MiB"_s);
    test.trigger("limitsAction");
    QTRY_VERIFY(opened(*test.window));
    press(*opened(*test.window), QDialogButtonBox::RestoreDefaults);
    press(*opened(*test.window), QDialogButtonBox::Ok);
    QTRY_VERIFY(!opened(*test.window));
    QCOMPARE(test.find<LimitsButton>("limitsButton")->text(), u"10 s · 256 MiB"_s);
    QCOMPARE(test.shell.settings.value(settings::runSeconds), 10);
}

void TestLimitsDialog::placeThatGivesLessIsObeyedAndTheWishIsKept()
{
    const TestWindow test([](FakeRun &run) { run.enter(Stage::Run); });
    test.shell.settings.set(settings::runSeconds, 60);
    auto *chip = test.find<LimitsButton>("limitsButton");
    QTRY_COMPARE(test.find<QPushButton>("placeButton")->text(), u"bubblewrap"_s);
    QTRY_COMPARE(chip->text(), u"10 s · 256 MiB"_s); // this one gives no more
    QVERIFY(chip->toolTip().contains(u"less is given than you want"_s));
    test.trigger("limitsAction");
    QTRY_VERIFY(opened(*test.window));
    const auto *seconds = opened(*test.window)->findChild<QSpinBox *>(u"runSeconds"_s);
    QCOMPARE(seconds->maximum(), 10);
    press(*opened(*test.window), QDialogButtonBox::Ok);
    QTRY_VERIFY(!opened(*test.window));
    QCOMPARE(test.shell.settings.value(settings::runSeconds), 60);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    QCOMPARE(test.fake->last->request().limits.runTime, 10s);
}

void TestLimitsDialog::keysReachEverything()
{
    const TestWindow test;
    test.trigger("limitsAction");
    QTRY_VERIFY(opened(*test.window));
    LimitsDialog &dialog = *opened(*test.window);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSet<QWidget *> reached;
    for (int presses = 0; presses < 20; ++presses) {
        reached.insert(dialog.focusWidget());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    for (QSpinBox *box : dialog.findChildren<QSpinBox *>())
        QVERIFY2(reached.contains(box), qPrintable(box->objectName()));
    // From there the arrow keys go on to the others, as in every row of buttons.
    QVERIFY(reached.contains(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
}

void TestLimitsDialog::raisedMemoryHoldsInTheRealRunner()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry, localPlaces(registry),
                      folder.path());
    window.show();
    window.findChild<QAction *>(u"place-bubblewrap"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QPushButton *>(u"placeButton"_s)->text(), u"Sandbox"_s,
                              runTimeoutMs);
    window.findChild<CodeEditor *>()->setText(
        u"#include <vector>\nint main(){std::vector<char> v(300<<20,1);return v[9]-1;}\n"_s);
    const auto *verdict = window.findChild<Pill *>(u"verdict"_s);
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"Memory limit"_s, runTimeoutMs);

    QTest::mouseClick(window.findChild<LimitsButton *>(), Qt::LeftButton);
    QTRY_VERIFY(opened(window));
    type(*opened(window), "runMebibytes", u"512"_s);
    press(*opened(window), QDialogButtonBox::Ok);
    QTRY_VERIFY(!opened(window));
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"OK"_s, runTimeoutMs);
}

QTEST_MAIN(TestLimitsDialog)
#include "tst_limitsdialog.moc"
