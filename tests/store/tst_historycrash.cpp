// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/historytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Fills a history until it is killed; says a line whenever a run is kept or a problem is told.
int fill(const QString &fileName)
{
    History history(fileName);
    const auto say = [](const QByteArray &line) {
        QFile out;
        if (out.open(1, QIODevice::WriteOnly))
            out.write(line + '\n');
    };
    const auto next = [&history] {
        // Before the other ends: whoever hears of that end and kills finds this one begun.
        history.begin(startedRun("in flight"));
        history.complete(history.begin(startedRun(QByteArray(20'000, 'x'))), endedWith(Verdict::Ok, "done"));
    };
    QObject::connect(&history, &History::updated, &history, [&](const RunSummary &) {
        say("kept");
        next();
    });
    QObject::connect(&history, &History::problem, &history, [&](const QString &problem) {
        say("problem " + problem.toUtf8());
        next();
    });
    next();
    return QCoreApplication::exec();
}

} // namespace

/// The process ends, or the disk does, while runs are written.
class tst_HistoryCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_while_writing_data();
    void killed_while_writing();
    void a_full_disk_holds_up_nobody();
};

void tst_HistoryCrash::killed_while_writing_data()
{
    QTest::addColumn<int>("lines");
    const QList<int> counts = qEnvironmentVariableIsSet("CODEWAR_SOAK")
                                  ? QList{1, 2, 3, 5, 8, 13, 21, 34, 55, 89}
                                  : QList{1, 7, 20};
    for (const int lines : counts)
        QTest::addRow("after %d", lines) << lines;
}

void tst_HistoryCrash::killed_while_writing()
{
    QFETCH(int, lines);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, file});
    QByteArray said;
    while (said.count('\n') < lines) {
        QVERIFY(writer.waitForReadyRead(patienceMs));
        said += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished(patienceMs));
    QVERIFY(!said.contains("problem"));

    History history(file);
    QSignalSpy problems(&history, &History::problem);
    int finished = 0;
    int interrupted = 0;
    for (const RunSummary &run : listOf(history)) {
        finished += run.state == RunState::Finished;
        interrupted += run.state == RunState::Interrupted;
        QVERIFY(run.state != RunState::Running);
        QVERIFY(loaded(history, run.id));
    }
    QVERIFY(finished >= std::min(lines, 200));
    QVERIFY(interrupted >= 1);
    QVERIFY(keep(history, startedRun("x"), endedWith(Verdict::Ok)) > 0);
    QVERIFY(problems.isEmpty());
}

void tst_HistoryCrash::a_full_disk_holds_up_nobody()
{
    // A disk of its own that is soon full.
    const QTemporaryDir folder;
    QProcess writer;
    writer.start(u"unshare"_s,
                 {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
                  u"mount -t tmpfs -o size=512k tmpfs \"$1\" && exec \"$0\" --fill \"$1/history.sqlite\""_s,
                  QCoreApplication::applicationFilePath(), folder.path()});
    QByteArray said;
    while (said.count("problem") < 1) {
        QVERIFY2(writer.waitForReadyRead(patienceMs), writer.readAllStandardError().constData());
        said += writer.readAllStandardOutput();
    }
    QVERIFY(said.contains("kept"));
    QVERIFY2(said.contains("disk is full") || said.contains("space"), said.right(300).constData());
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    QVERIFY(writer.waitForFinished(patienceMs));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--fill"_L1)
        return fill(arguments.at(2));
    tst_HistoryCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historycrash.moc"
