// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documentfiles.h"
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"
#include "tests/gui/smalldisk.h"
#include "tests/support/files.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto typistArgument = "--type-into"_L1;
constexpr int startTimeoutMs = 60'000;
const QByteArray lastLine = "// the end\n";

/// What the typist says: a word that was typed, or what happened, and when.
struct Said
{
    QByteArray what;
    qint64 when = 0;
};

QList<Said> parse(const QByteArray &lines)
{
    QList<Said> said;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            said.append({parts.at(0), parts.at(1).toLongLong()});
    }
    return said;
}

/// 0 where it was not said.
qint64 timeOf(const QList<Said> &said, const QByteArray &what)
{
    for (const Said &one : said) {
        if (one.what == what)
            return one.when;
    }
    return 0;
}

} // namespace

/// kill -9 of a window that is typed into, on a small disk of its own.
class TestKilledWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loses_no_text_older_than_a_second_data();
    void loses_no_text_older_than_a_second();

private:
    static void checkFiles(const QString &folder);
};

void TestKilledWindow::loses_no_text_older_than_a_second_data()
{
    QTest::addColumn<QString>("mode");
    const int rounds = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 25 : 1;
    for (const auto mode :
         {"typing", "running", "saving", "full", "full,saving", "full,freed", "full,freed,saving"}) {
        for (int round = 1; round <= rounds; ++round)
            QTest::addRow("%s, round %d", mode, round) << QString::fromLatin1(mode);
    }
}

void TestKilledWindow::loses_no_text_older_than_a_second()
{
    QFETCH(QString, mode);
    const SmallDisk disk(2 << 20);
    const QString source = disk.path() + u"/x.cpp"_s;
    writeFile(source, "\n" + lastLine);
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {typistArgument, mode, disk.path()});
    const int words = 100 + static_cast<int>(QRandomGenerator::global()->bounded(60));
    QByteArray output;
    const auto enough = [&] {
        output += typist.readAllStandardOutput();
        // Once there is room again it takes a moment until it is tried again.
        const qint64 freed = timeOf(parse(output), "freed");
        const bool saved =
            !mode.contains(u"freed"_s) || (freed && QDateTime::currentMSecsSinceEpoch() > freed + 4500);
        return saved && output.count('\n') >= words;
    };
    QTRY_VERIFY_WITH_TIMEOUT(enough(), startTimeoutMs);
    typist.kill();
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(typist.waitForFinished());
    output += typist.readAllStandardOutput();

    const QList<Said> said = parse(output);
    const qint64 full = timeOf(said, "full");
    const bool stillFull = full && !timeOf(said, "freed");
    QVERIFY(!full || timeOf(said, "told"));
    QVERIFY(!mode.contains(u"full,saving"_s) || timeOf(said, "refused"));
    checkFiles(disk.path());
    SessionStore store(disk.path() + u"/session"_s);
    const std::optional<Session> session = store.load().session;
    QVERIFY(session);
    Document document = session->documents.value(0);
    QVERIFY(store.loadDocument(document));
    int checked = 0;
    for (const Said &one : said) {
        if (!one.what.startsWith("word") || one.when > (stillFull ? full : killed) - 1000)
            continue;
        QVERIFY2(document.text.contains(QString::fromLatin1(one.what)), one.what.constData());
        ++checked;
    }
    QVERIFY(checked > 0);
}

/// Each is as somebody wrote it, or as it was before.
void TestKilledWindow::checkFiles(const QString &folder)
{
    QVERIFY(readFile(folder + u"/x.cpp"_s).endsWith(lastLine));
    QDirIterator files(folder + u"/session"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(QJsonDocument::fromJson(readFile(path)).isObject(), qPrintable(path));
    }
}

namespace {

/// The child: a real window that is typed into without end, saying what was typed and when.
class Typist : public QObject
{
public:
    Typist(const QString &mode, const QString &folder)
        : m_mode(mode),
          m_folder(folder),
          m_test([](FakeRun &run) { run.enter(Stage::Run); }, folder + u"/session"_s)
    {
        if (mode.contains(u"saving"_s))
            m_test.window->files().open({folder + u"/x.cpp"_s});
        if (mode.contains(u"running"_s))
            m_test.trigger("runAction");
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_timer.start(25);
    }

private:
    static void say(const QByteArray &what)
    {
        std::printf("%s %lld\n", what.constData(),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }
    void type();
    void save();
    void look();

    QString m_mode;
    QString m_folder;
    TestWindow m_test;
    QTimer m_timer;
    int m_number = 0;
    bool m_told = false;
};

void Typist::type()
{
    const bool saving = m_mode.contains(u"saving"_s);
    if (saving && !m_test.editor().text().contains(u"the end"_s))
        return; // not opened yet
    const QByteArray word = "word" + QByteArray::number(QCoreApplication::applicationPid()) + "x" +
                            QByteArray::number(++m_number) + ";";
    for (const char character : word)
        QTest::keyClick(&m_test.editor(), character);
    say(word);
    if (saving)
        save();
    if (m_mode.contains(u"full"_s) && m_number == 60) {
        SmallDisk::fill(m_folder);
        say("full");
    }
    look();
}

/// Also when it was refused a moment ago.
void Typist::save()
{
    if (auto *box = m_test.window->findChild<QMessageBox *>(u"failureBox"_s)) {
        if (box->text().contains(u"x.cpp"_s))
            say("refused");
        delete box;
    }
    m_test.trigger("saveAction");
}

/// Makes room once a person was told that there is none.
void Typist::look()
{
    if (m_told || !m_test.find<QLabel>("noticeText")->text().contains(u"Make room"_s))
        return;
    m_told = true;
    say("told");
    if (m_mode.contains(u"freed"_s)) {
        SmallDisk::empty(m_folder);
        say("freed");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!SmallDisk::makePossible(argv))
        return 1;
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == typistArgument) {
        const Typist typist(arguments.value(2), arguments.value(3));
        return QApplication::exec();
    }
    TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwindow.moc"
