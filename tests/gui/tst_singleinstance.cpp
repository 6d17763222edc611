// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/singleinstance.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr auto firstArgument = "--be-first"_L1;
constexpr auto laterArgument = "--be-later"_L1;
constexpr int startTimeoutMs = 30'000;

void start(QProcess &process, QLatin1StringView role, const QString &folder)
{
    process.start(QCoreApplication::applicationFilePath(), {role, folder});
    QVERIFY(process.waitForStarted(startTimeoutMs));
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void later_start_hands_over();
    void killed_one_leaves_no_trace();
    void only_this_person_may_enter();
    void endless_message_is_cut_off();
    void silent_first_one_is_not_waited_for();
};

void TestSingleInstance::later_start_hands_over()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"run"_s));
    QVERIFY(first.isFirst() && first.listen());
    QSignalSpy received(&first, &SingleInstance::received);
    QProcess later;
    start(later, laterArgument, folder.filePath(u"run"_s));
    QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, startTimeoutMs);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("open x"));
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, startTimeoutMs);
    QCOMPARE(later.exitCode(), 0);
}

void TestSingleInstance::killed_one_leaves_no_trace()
{
    const QTemporaryDir folder;
    QProcess killed;
    start(killed, firstArgument, folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(killed.canReadLine() || killed.waitForReadyRead(10), startTimeoutMs);
    QCOMPARE(killed.readLine(), QByteArray("listening\n"));
    killed.kill();
    QVERIFY(killed.waitForFinished(startTimeoutMs));
    QVERIFY(QFile::exists(folder.filePath(u"window.socket"_s)));
    SingleInstance next(folder.path());
    QVERIFY(next.isFirst());
    QVERIFY(next.listen());
}

void TestSingleInstance::only_this_person_may_enter()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"run"_s));
    QVERIFY(first.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"run"_s)) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(u"run/window.socket"_s)) & others));
}

void TestSingleInstance::endless_message_is_cut_off()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.listen());
    const QSignalSpy received(&first, &SingleInstance::received);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(u"window.socket"_s));
    socket.write(QByteArray(SingleInstance::maxMessageBytes + 1, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, startTimeoutMs);
    QCOMPARE(received.count(), 0);
}

void TestSingleInstance::silent_first_one_is_not_waited_for()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst()); // but does not listen
    SingleInstance later(folder.path());
    QVERIFY(!later.isFirst());
    QVERIFY(!later.send("open x"));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == laterArgument) {
        const SingleInstance later(arguments.value(2));
        return !later.isFirst() && later.send("open x") ? 0 : 1;
    }
    if (arguments.value(1) == firstArgument) {
        SingleInstance first(arguments.value(2));
        std::puts(first.listen() ? "listening" : "failed");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
