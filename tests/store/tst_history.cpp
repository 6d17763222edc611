// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyschema.h"
#include "tests/store/historytest.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Another program that works on the file.
class Sql
{
public:
    explicit Sql(const QString &fileName) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s))
    {
        m_database.setDatabaseName(fileName);
        m_database.open();
    }
    ~Sql()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"test"_s);
    }
    Q_DISABLE_COPY_MOVE(Sql)

    bool run(const QString &sql) const { return QSqlQuery(m_database).exec(sql); }
    QVariant value(const QString &sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

void write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_run_comes_back_whole();
    void bytes_come_back_exactly_data();
    void bytes_come_back_exactly();
    void sizes_are_bounded();
    void tells_what_was_cut_data();
    void tells_what_was_cut();
    void filters_data();
    void filters();
    void pages_have_no_gaps();
    void a_page_nobody_waits_for_is_not_read();
    void recent_runs_of_a_program();
    void removes_one();
    void clears_all_but_what_runs();
    void keeps_nothing_while_it_is_off();
    void the_oldest_make_room();
    void what_is_too_old_goes();
    void a_run_that_never_ended_was_interrupted();
    void runs_of_another_window_go_on();
    void two_windows_share_a_file();
    void broken_files_are_moved_aside_data();
    void broken_files_are_moved_aside();
    void breaks_while_it_is_open();
    void cannot_be_written_data();
    void cannot_be_written();
    void a_newer_history_stays_as_it_is();
    void an_older_history_is_brought_up();
    void a_locked_file_holds_up_nobody();
    void only_its_owner_may_read_it();

private:
    void makeGood(int runs = 50);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_History::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"deeper/history.sqlite"_s);
}

void tst_History::cleanup()
{
    m_folder.reset();
}

void tst_History::makeGood(int runs)
{
    History history(m_file);
    for (int i = 0; i < runs; ++i)
        QVERIFY(keep(history, startedRun(QByteArray(1000, 'x')), endedWith(Verdict::Ok, "out")) > 0);
}

void tst_History::a_run_comes_back_whole()
{
    RunRecord run = startedRun("int main() {}\n");
    run.files.append({u"more.h"_s, "// more\n"});
    run.input = "1 2 3\n";
    run.summary.limits.runTime = std::chrono::milliseconds(1234);
    run.summary.limits.runMemoryBytes = 99 << 20;
    RunResult result;
    result.verdict = Verdict::RuntimeError;
    result.exitCode = 3;
    result.signal = u"SIGSEGV"_s;
    result.output = "out";
    result.errorOutput = "err";
    result.compileOutput = "warning";
    result.timing = {1.5, 2, 3, 4, 5, 15.5};
    result.peakMemoryBytes = 3'000'000'000;
    result.peakMemorySource = u"cgroup"_s;
    result.truncated = true;
    result.cached = true;
    result.sandbox = u"docker"_s;
    result.limitsEnforcedBy = u"cgroup"_s;
    result.toolchain = u"g++ 12.2.0"_s;
    result.error = u"The program ended with exit status 3."_s;

    History history(m_file);
    QSignalSpy added(&history, &History::added);
    QSignalSpy problems(&history, &History::problem);
    const qint64 id = keep(history, run, result);
    QVERIFY(id > 0);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<RunSummary>().state, RunState::Running);

    const Result<RunRecord> back = loaded(history, id);
    QVERIFY(back);
    const RunSummary &summary = back->summary;
    QCOMPARE(summary.state, RunState::Finished);
    QCOMPARE(summary.started.toMSecsSinceEpoch(), run.summary.started.toMSecsSinceEpoch());
    QCOMPARE(summary.program, u"main.cpp"_s);
    QCOMPARE(summary.programKey, u"tab-1"_s);
    QCOMPARE(summary.limits, run.summary.limits);
    QCOMPARE(summary.result.language, u"cpp"_s);
    QCOMPARE(summary.result.verdict, result.verdict);
    QCOMPARE(summary.result.exitCode, result.exitCode);
    QCOMPARE(summary.result.signal, result.signal);
    QCOMPARE(summary.result.output, result.output);
    QCOMPARE(summary.result.errorOutput, result.errorOutput);
    QCOMPARE(summary.result.compileOutput, result.compileOutput);
    QCOMPARE(summary.result.timing.queueMs, 1.5);
    QCOMPARE(summary.result.timing.cpuMs, 5.0);
    QCOMPARE(summary.result.timing.totalMs, 15.5);
    QCOMPARE(summary.result.peakMemoryBytes, result.peakMemoryBytes);
    QCOMPARE(summary.result.peakMemorySource, result.peakMemorySource);
    QVERIFY(summary.result.truncated && summary.result.cached);
    QCOMPARE(summary.result.sandbox, result.sandbox);
    QCOMPARE(summary.result.limitsEnforcedBy, result.limitsEnforcedBy);
    QCOMPARE(summary.result.toolchain, result.toolchain);
    QCOMPARE(summary.result.error, result.error);
    QCOMPARE(back->files.size(), 2);
    QCOMPARE(back->files[0].name, u"main.cpp"_s);
    QCOMPARE(back->files[0].text, run.files[0].text);
    QCOMPARE(back->files[1].name, u"more.h"_s);
    QCOMPARE(back->input, run.input);
    QVERIFY(!back->cut);
    QVERIFY(problems.isEmpty());
}

void tst_History::bytes_come_back_exactly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n");
    QTest::newRow("quotes") << QByteArray("'; DROP TABLE runs; --\"");
    QTest::newRow("Unicode") << QByteArray("नमस्ते 世界 🎉");
}

void tst_History::bytes_come_back_exactly()
{
    QFETCH(QByteArray, bytes);
    RunRecord run = startedRun(bytes);
    run.input = bytes;
    run.summary.program = QString::fromUtf8(bytes);
    History history(m_file);
    const qint64 id = keep(history, run, endedWith(Verdict::Ok, bytes));
    const Result<RunRecord> back = loaded(history, id);
    QVERIFY(back);
    QCOMPARE(back->files.size(), 1);
    QCOMPARE(back->files[0].text, bytes);
    QCOMPARE(back->input, bytes);
    QCOMPARE(back->summary.result.output, bytes);
}

void tst_History::sizes_are_bounded()
{
    RunRecord run = startedRun(QByteArray(3 << 20, 'c'));
    run.input = QByteArray(3 << 20, 'i');
    run.summary.program = QString(100'000, u'p');
    RunResult result = endedWith(Verdict::Ok, QByteArray(8 << 20, 'o'));
    result.toolchain = QString(100'000, u't');
    result.timing = {std::nan(""), -1, std::numeric_limits<double>::infinity(), 1e300, 1, 1};
    result.peakMemoryBytes = -5;
    History history(m_file);
    const Result<RunRecord> back = loaded(history, keep(history, run, result));
    QVERIFY(back);
    QCOMPARE(back->cut, CutPart::Code | CutPart::Input | CutPart::Output);
    QVERIFY(back->files[0].text.size() <= maxSourceBytes);
    QVERIFY(back->input.size() <= 1 << 20);
    QVERIFY(back->summary.result.output.size() <= 256 << 10);
    QVERIFY(back->summary.program.size() <= 1000);
    QVERIFY(back->summary.result.toolchain.size() <= 1000);
    QCOMPARE(back->summary.result.timing.queueMs, 0.0);
    QCOMPARE(back->summary.result.timing.prepareMs, 0.0);
    QVERIFY(std::isfinite(back->summary.result.timing.runMs));
    QCOMPARE(back->summary.result.peakMemoryBytes, 0);
}

void tst_History::tells_what_was_cut_data()
{
    QTest::addColumn<CutParts>("atBegin");
    QTest::addColumn<CutParts>("atEnd");
    QTest::newRow("nothing") << CutParts() << CutParts();
    QTest::newRow("the input at the end") << CutParts() << CutParts(CutPart::Input);
    QTest::newRow("the cases at the end") << CutParts() << CutParts(CutPart::Attachments);
    QTest::newRow("one after the other") << CutParts(CutPart::Code) << (CutPart::Input | CutPart::Output);
    QTest::newRow("twice the same") << CutParts(CutPart::Input) << CutParts(CutPart::Input);
}

void tst_History::tells_what_was_cut()
{
    QFETCH(CutParts, atBegin);
    QFETCH(CutParts, atEnd);
    RunRecord run = startedRun("code");
    run.cut = atBegin;
    RunEnd end;
    end.cut = atEnd;
    History history(m_file);
    const Result<RunRecord> back = loaded(history, keep(history, run, endedWith(Verdict::Ok), end));
    QVERIFY(back);
    QCOMPARE(back->cut, atBegin | atEnd);
}

void tst_History::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<QString>("found"); // the first letter of each run that is found, newest first
    const QList<Verdict> any;
    QTest::newRow("everything") << u""_s << u""_s << any << u"dcba"_s;
    QTest::newRow("in code") << u"hello"_s << u""_s << any << u"a"_s;
    QTest::newRow("in input") << u"zulu"_s << u""_s << any << u"b"_s;
    QTest::newRow("in output") << u"42"_s << u""_s << any << u"c"_s;
    QTest::newRow("in stderr") << u"oops"_s << u""_s << any << u"d"_s;
    QTest::newRow("in the name") << u"main.py"_s << u""_s << any << u"dc"_s;
    QTest::newRow("whatever the case") << u"HELLO"_s << u""_s << any << u"a"_s;
    QTest::newRow("whatever the case, not ASCII") << u"GRÜSSE ΩМИР"_s << u""_s << any << u"b"_s;
    QTest::newRow("per cent is itself") << u"100%"_s << u""_s << any << u"a"_s;
    QTest::newRow("no wildcard") << u"1%0"_s << u""_s << any << u""_s;
    QTest::newRow("underscore is itself") << u"h_llo"_s << u""_s << any << u""_s;
    QTest::newRow("brackets are themselves") << u"v[0](.*)"_s << u""_s << any << u"c"_s;
    QTest::newRow("a backslash is itself") << u"\\E\\n"_s << u""_s << any << u"d"_s;
    QTest::newRow("a quote is itself") << u"it's"_s << u""_s << any << u"d"_s;
    QTest::newRow("language") << u""_s << u"py"_s << any << u"dc"_s;
    QTest::newRow("verdict") << u""_s << u""_s << QList{Verdict::TimeLimit} << u"b"_s;
    QTest::newRow("verdicts") << u""_s << u""_s << QList{Verdict::TimeLimit, Verdict::RuntimeError}
                              << u"db"_s;
    QTest::newRow("all together") << u"main"_s << u"py"_s << QList{Verdict::Ok} << u"c"_s;
    QTest::newRow("nothing") << u"nowhere to be found"_s << u""_s << any << u""_s;
    QTest::newRow("endless") << QString(100'000, u'x') << u""_s << any << u""_s;
}

void tst_History::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(QString, found);
    History history(m_file);
    keep(history, startedRun("a Hello 100%"), endedWith(Verdict::Ok));
    RunRecord b = startedRun("b");
    b.input = "zulu grüsse ωмир";
    keep(history, b, endedWith(Verdict::TimeLimit));
    keep(history, startedRun("c v[0](.*)", u"py"_s), endedWith(Verdict::Ok, "it is 42"));
    RunResult d = endedWith(Verdict::RuntimeError);
    d.errorOutput = "oops";
    keep(history, startedRun("d it's \\E\\n", u"py"_s), d);

    QString letters;
    const Result<QList<RunSummary>> runs = pageOf(history, {text, language, verdicts});
    QVERIFY(runs);
    for (const RunSummary &run : *runs)
        letters += QString::fromUtf8(loaded(history, run.id)->files[0].text.left(1));
    QCOMPARE(letters, found);
}

void tst_History::pages_have_no_gaps()
{
    makeGood(1);
    {
        const Sql sql(m_file);
        for (int i = 0; i < 11; ++i)
            QVERIFY(sql.run(
                u"INSERT INTO runs SELECT NULL, started, state, owner, program, program_key, language, "
                "time_limit_ms, memory_limit, verdict, exit_code, signal, error, queue_ms, prepare_ms, "
                "compile_ms, run_ms, cpu_ms, total_ms, peak_memory, peak_memory_source, truncated, "
                "cached, sandbox, limits_by, toolchain, cut, tests, tests_passed FROM runs"_s));
    }
    History history(m_file);
    QList<qint64> ids;
    for (;;) {
        const auto page = pageOf(history, {}, ids.isEmpty() ? 0 : ids.last(), 100);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 100);
        for (const RunSummary &run : *page)
            ids << run.id;
    }
    QCOMPARE(ids.size(), 2048);
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(ids.at(i), 2048 - i);
    QCOMPARE(pageOf(history, {}, 0, 1'000'000)->size(), History::maxPage);
    QCOMPARE(pageOf(history, {}, 0, -1)->size(), 0);
}

void tst_History::a_page_nobody_waits_for_is_not_read()
{
    History history(m_file);
    std::stop_source stop;
    stop.request_stop();
    Answer<QList<RunSummary>> answer;
    history.page({}, 0, 10, stop.get_token(), &answer.context, answer.reply());
    QVERIFY(!answer.wait());
    QCOMPARE(answer.wait().error().code, ErrorCode::Cancelled);
    bool called = false;
    {
        QObject context;
        history.page({}, 0, 10, {}, &context, [&](const auto &) { called = true; });
    }
    QVERIFY(pageOf(history));
    QVERIFY(!called);
}

void tst_History::recent_runs_of_a_program()
{
    History history(m_file);
    for (int i = 0; i < 5; ++i) {
        RunRecord run = startedRun("x");
        run.summary.programKey = i % 2 == 0 ? u"even"_s : u"odd"_s;
        keep(history, run, endedWith(Verdict::Ok));
    }
    RunRecord running = startedRun("x");
    running.summary.programKey = u"even"_s;
    history.begin(running);
    Answer<QList<RunSummary>> answer;
    history.recent(u"even"_s, 2, &answer.context, answer.reply());
    QVERIFY(answer.wait());
    QCOMPARE(answer.wait()->size(), 2);
    QCOMPARE(answer.wait()->first().id, 5);
    QCOMPARE(answer.wait()->last().id, 3);
}

void tst_History::removes_one()
{
    makeGood(3);
    History history(m_file);
    QSignalSpy removed(&history, &History::removed);
    history.remove({2});
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, patienceMs);
    QCOMPARE(removed.first().first().value<QList<qint64>>(), QList<qint64>{2});
    QCOMPARE(listOf(history).size(), 2);
    QVERIFY(!loaded(history, 2));
    QCOMPARE(loaded(history, 2).error().code, ErrorCode::NotFound);
    QCOMPARE(Sql(m_file).value(u"SELECT count(*) FROM texts WHERE run = 2"_s).toInt(), 0);
}

void tst_History::clears_all_but_what_runs()
{
    makeGood(3);
    const qint64 before = QFileInfo(m_file).size();
    History history(m_file);
    const quint64 ticket = history.begin(startedRun("runs"));
    QSignalSpy reset(&history, &History::reset);
    history.clear();
    QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, patienceMs);
    QCOMPARE(listOf(history).size(), 1);
    history.complete(ticket, endedWith(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(listOf(history).first().state, RunState::Finished, patienceMs);
    QVERIFY(QFileInfo(m_file).size() <= before);
}

void tst_History::keeps_nothing_while_it_is_off()
{
    makeGood(1);
    History history(m_file);
    history.setEnabled(false);
    const quint64 ticket = history.begin(startedRun("secret"));
    QCOMPARE(ticket, 0);
    history.complete(ticket, endedWith(Verdict::Ok));
    QCOMPARE(listOf(history).size(), 1);
    history.setEnabled(true);
    QVERIFY(keep(history, startedRun("x"), endedWith(Verdict::Ok)) > 0);
}

void tst_History::the_oldest_make_room()
{
    History history(m_file);
    QSignalSpy removed(&history, &History::removed);
    history.setLimits({2 << 20, std::chrono::days(365)});
    qint64 last = 0;
    for (int i = 0; i < 100; ++i)
        last = keep(history, startedRun(QByteArray(100'000, 'x')), endedWith(Verdict::Ok));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_file).size() <= 3 << 20, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(listOf(history).size() <= 21, patienceMs);
    const QList<RunSummary> left = listOf(history);
    QVERIFY(left.size() >= 8);
    QCOMPARE(left.first().id, last);
    for (int i = 0; i < left.size(); ++i) // those that went are the oldest
        QCOMPARE(left.at(i).id, last - i);
    QVERIFY(!removed.isEmpty());

    history.setLimits({1, std::chrono::days(365)});
    QTRY_COMPARE_WITH_TIMEOUT(listOf(history).size(), 1, patienceMs);
}

void tst_History::what_is_too_old_goes()
{
    makeGood(20);
    QVERIFY(Sql(m_file).run(u"UPDATE runs SET started = started - 400 * 86400000 WHERE id <= 15"_s));
    History history(m_file);
    keep(history, startedRun("new"), endedWith(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(listOf(history).size(), 6, patienceMs);
    history.setLimits({200LL << 20, std::chrono::days(10'000)});
    QCOMPARE(listOf(history).size(), 6);
}

void tst_History::a_run_that_never_ended_was_interrupted()
{
    {
        History history(m_file);
        history.begin(startedRun("x"));
        QCOMPARE(listOf(history).first().state, RunState::Running);
    }
    History history(m_file);
    QCOMPARE(listOf(history).first().state, RunState::Interrupted);
    QCOMPARE(loaded(history, 1)->files[0].text, "x");
}

void tst_History::runs_of_another_window_go_on()
{
    History first(m_file);
    const quint64 ticket = first.begin(startedRun("x"));
    QCOMPARE(listOf(first).size(), 1);
    History second(m_file);
    QCOMPARE(listOf(second).first().state, RunState::Running);
    first.complete(ticket, endedWith(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(listOf(second).first().state, RunState::Finished, patienceMs);
}

void tst_History::two_windows_share_a_file()
{
    History first(m_file);
    History second(m_file);
    QSignalSpy problems(&first, &History::problem);
    QSignalSpy moreProblems(&second, &History::problem);
    for (int round = 0; round < 20; ++round) {
        for (History *history : {&first, &second})
            history->complete(history->begin(startedRun("x")), endedWith(Verdict::Ok, "y"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(listOf(first).size(), 40, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(listOf(second, {{}, {}, {Verdict::Ok}}).size(), 40, patienceMs);
    QVERIFY(problems.isEmpty() && moreProblems.isEmpty());
}

void tst_History::broken_files_are_moved_aside_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"garbage", "truncated", "one page overwritten", "header only"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_History::broken_files_are_moved_aside()
{
    QFETCH(QString, how);
    makeGood();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (how == "garbage"_L1) {
        file.resize(0);
        file.write(QByteArray("This is no database. ").repeated(1000));
    } else if (how == "truncated"_L1) {
        file.resize(file.size() / 2 + 100);
    } else if (how == "header only"_L1) {
        file.resize(100);
    } else {
        for (qint64 page = 1; page * 4096 < file.size(); ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\xa5'));
        }
    }
    file.close();
    const QByteArray broken = [&] {
        QFile again(m_file);
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
    }();

    History history(m_file);
    QSignalSpy problems(&history, &History::problem);
    QVERIFY(keep(history, startedRun("good"), endedWith(Verdict::Ok)) > 0);
    QCOMPARE(listOf(history).size(), 1);
    QCOMPARE(problems.size(), 1);
    const QStringList aside = QFileInfo(m_file).dir().entryList({u"*.broken-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(problems.first().first().toString().contains(aside.first()));
    QFile kept(QFileInfo(m_file).dir().filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll().size(), broken.size());
}

void tst_History::breaks_while_it_is_open()
{
    makeGood();
    History history(m_file);
    QSignalSpy problems(&history, &History::problem);
    QCOMPARE(listOf(history).size(), 50);
    const quint64 before = history.begin(startedRun("in flight"));
    QCOMPARE(listOf(history).size(), 51);
    QVERIFY(QFile::remove(m_file + "-wal"_L1)); // what is kept open has no name any more
    write(m_file, QByteArray(100'000, '\x5a'));
    for (int i = 0; i < 3; ++i)
        keep(history, startedRun("x"), endedWith(Verdict::Ok));
    history.complete(before, endedWith(Verdict::Ok)); // its row may be gone
    QVERIFY(pageOf(history));
    QVERIFY(problems.size() <= 2);

    History next(m_file);
    QVERIFY(keep(next, startedRun("x"), endedWith(Verdict::Ok)) > 0);
}

void tst_History::cannot_be_written_data()
{
    QTest::addColumn<QString>("fileName");
    const QString folder = QDir::tempPath();
    QTest::newRow("no folder can be made") << u"/proc/nowhere/history.sqlite"_s;
    QTest::newRow("the folder is a file") << u"/etc/hostname/history.sqlite"_s;
    QTest::newRow("the file is a folder") << u"/tmp"_s;
}

void tst_History::cannot_be_written()
{
    QFETCH(QString, fileName);
    History history(fileName);
    QSignalSpy problems(&history, &History::problem);
    for (int i = 0; i < 3; ++i)
        history.complete(history.begin(startedRun("x")), endedWith(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, patienceMs);
    QVERIFY(!pageOf(history));
    QVERIFY(pageOf(history).error().message.endsWith(u'.'));
    QCOMPARE(problems.size(), 1); // once, not at every run
}

void tst_History::a_newer_history_stays_as_it_is()
{
    makeGood(2);
    QVERIFY(Sql(m_file).run(u"PRAGMA user_version = 1000"_s));
    {
        History history(m_file);
        QSignalSpy problems(&history, &History::problem);
        history.complete(history.begin(startedRun("x")), endedWith(Verdict::Ok));
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, patienceMs);
        QVERIFY(problems.first().first().toString().contains(u"newer CodeWar"_s));
        QVERIFY(!pageOf(history));
    }
    QCOMPARE(Sql(m_file).value(u"SELECT count(*) FROM runs"_s).toInt(), 2);
    QVERIFY(QFileInfo(m_file).dir().entryList({u"*.broken-*"_s}).isEmpty());
}

void tst_History::an_older_history_is_brought_up()
{
    makeGood(2);
    {
        const Sql sql(m_file);
        QVERIFY(sql.run(u"DROP INDEX runs_of_program"_s));
        QVERIFY(sql.run(u"DROP INDEX runs_in_flight"_s));
        QVERIFY(sql.run(u"ALTER TABLE runs DROP COLUMN tests"_s));
        QVERIFY(sql.run(u"ALTER TABLE runs DROP COLUMN tests_passed"_s));
        QVERIFY(sql.run(u"PRAGMA user_version = 1"_s));
    }
    History history(m_file);
    QCOMPARE(listOf(history).size(), 2);
    const Sql sql(m_file);
    QCOMPARE(sql.value(u"PRAGMA user_version"_s).toInt(), historyVersion());
    QCOMPARE(sql.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'runs_of_program'"_s).toInt(), 1);
}

void tst_History::a_locked_file_holds_up_nobody()
{
    makeGood(1);
    History history(m_file);
    QSignalSpy problems(&history, &History::problem);
    QSignalSpy updated(&history, &History::updated);
    QCOMPARE(listOf(history).size(), 1);
    {
        const Sql sql(m_file);
        QVERIFY(sql.run(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < 2 * History::maxWaiting; ++i)
            history.complete(history.begin(startedRun("x")), endedWith(Verdict::Ok));
        QTRY_VERIFY_WITH_TIMEOUT(problems.size() >= 1, patienceMs); // refused at once, loudly
        QVERIFY(sql.run(u"ROLLBACK"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!updated.isEmpty(), patienceMs); // and goes on
}

void tst_History::only_its_owner_may_read_it()
{
    makeGood(1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    History history(m_file);
    QCOMPARE(listOf(history).size(), 1);
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(!(QFile::permissions(m_file + ending) & others));
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
