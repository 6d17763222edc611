// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/jobqueue.h"
#include "runner/queue/steadyclock.h"
#include "runner/run/languageregistry.h"

#include <QtTest>

#include <link.h>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

QStringList loadedLibraries()
{
    QStringList names;
    ::dl_iterate_phdr(
        [](dl_phdr_info *info, size_t, void *list) {
            *static_cast<QStringList *>(list) << QString::fromLocal8Bit(info->dlpi_name);
            return 0;
        },
        &names);
    return names;
}

QStringList ofAWindow(const QStringList &libraries)
{
    return libraries.filter(QRegularExpression(u"Qt6(Gui|Widgets)|libX11|libxcb|libGL|qscintilla"_s));
}

} // namespace

/// The runner works on servers and in images where nothing of a window is installed.
class tst_NoGui : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLibrariesLoadNothingOfAWindow();
    void theProgramLoadsNothingOfAWindow();
};

void tst_NoGui::theLibrariesLoadNothingOfAWindow()
{
    // Uses both, so that the linker cannot leave them out; and the languages have come through two libraries.
    SteadyClock clock;
    JobQueue queue({}, clock);
    QVERIFY(LanguageRegistry::load({u":/codewar/languages"_s}).find(u"cpp"_s));

    const QStringList libraries = loadedLibraries();
    QVERIFY(!libraries.filter(u"Qt6Core"_s).isEmpty());
    QCOMPARE(ofAWindow(libraries), QStringList{});
}

void tst_NoGui::theProgramLoadsNothingOfAWindow()
{
    // Not a QProcess: ThreadSanitizer takes its child for this process.
    FILE *const ldd = ::popen("ldd '" CODEWAR_RUNNER_BINARY "'", "r");
    QVERIFY(ldd);
    QFile reader;
    QVERIFY(reader.open(ldd, QFile::ReadOnly));
    const QString output = QString::fromLocal8Bit(reader.readAll());
    QCOMPARE(::pclose(ldd), 0);
    QVERIFY2(output.contains(u"Qt6Core"), qPrintable(output));
    QCOMPARE(ofAWindow(output.split(u'\n')), QStringList{});
}

QTEST_GUILESS_MAIN(tst_NoGui)
#include "tst_nogui.moc"
