// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/uilanguage.h"
#include "app/localplaces.h"
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "app/queuekinds.h"
#include "tests/docker/childprocess.h"
#include "tests/gui/fakekeyring.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"
#include "tests/redis/redisserver.h"
#include "tests/remote/workerprocess.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <optional>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int runTimeoutMs = 60'000;
constexpr auto password = "class-of-30";

} // namespace

/// The window, a Redis and two workers that run programs in Docker, each a process of its own.
class TestQueuePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connection_is_tried();
    void program_runs_on_one_of_two_workers();
    void waiting_tells_its_place_and_time();
    void stop_ends_a_program_on_a_worker();
    void redis_that_goes_away_is_told_of();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QString addressWith(const char *secret) const
    {
        return m_redis->url().replace(u"//"_s, u"//:%1@"_s.arg(QString::fromLatin1(secret)));
    }
    QString output() const { return find<OutputView>("outputView")->buffer().text(); }
    QString noticed() const
    {
        const auto *text = find<QLabel>("runNoticeText");
        return text->isVisible() ? text->text() : QString();
    }
    QString verdict() const { return find<Pill>("verdict")->text(); }
    void write(const QString &program) const;
    std::unique_ptr<WorkerProcess> worker(const QString &name) const;

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    FakeKeyring::Contents m_keyring;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<WorkerProcess> m_workers[2];
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<MainWindow> m_window;
};

std::unique_ptr<WorkerProcess> TestQueuePlace::worker(const QString &name) const
{
    return std::make_unique<WorkerProcess>(
        QStringLiteral(CODEWAR_RUNNER),
        QStringList{u"worker"_s, u"--redis"_s, addressWith(password), u"--sandbox"_s, u"docker"_s,
                    u"--name"_s, name, u"--concurrency"_s, u"1"_s, u"--queue"_s, u"python-jobs"_s});
}

void TestQueuePlace::init()
{
    m_redis = std::make_unique<RedisServer>(
        RedisServer::Options{.kind = RedisServer::Kind::Tcp, .password = password, .appendOnly = true});
    m_workers[0] = worker(u"first"_s);
    m_workers[1] = worker(u"second"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
    m_connections = std::make_unique<Connections>(
        queueKinds(m_registry), ConnectionFile(m_folder->filePath(u"connections.json"_s)), *m_secrets);
    m_connections->replaceAll(
        {{{u"1"_s, u"redis-queues"_s, u"Class queue"_s, {{u"url"_s, m_redis->url()}}, {u"password"_s}},
          {{u"password"_s, QString::fromLatin1(password)}}}});
    m_shell = std::make_unique<TestShell>();
    m_window =
        std::make_unique<MainWindow>(m_shell->settings, m_shell->appearance, m_shell->commands, m_registry,
                                     localPlaces(m_registry, m_connections.get()), m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QAction>("place-connection:1")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(find<PlaceButton>("placeButton")->text(), u"Class queue"_s, runTimeoutMs);
}

void TestQueuePlace::cleanup()
{
    m_window.reset();
    m_shell.reset();
    m_connections.reset();
    m_secrets.reset();
    for (auto &process : m_workers)
        process.reset();
    m_redis.reset();
}

void TestQueuePlace::write(const QString &program) const
{
    auto *picker = find<QComboBox>("languagePicker");
    picker->setCurrentIndex(picker->findData(u"python"_s));
    Q_EMIT picker->activated(picker->currentIndex());
    find<CodeEditor>("codeEditor")->setContent(program);
}

void TestQueuePlace::connection_is_tried()
{
    const auto ask = [this](const FieldValues &values) {
        std::optional<Result<QString>> answer;
        const auto test = m_connections->kind(u"redis-queues"_s)->test(values);
        connect(test.get(), &ConnectionTest::finished, this,
                [&answer](const Result<QString> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, runTimeoutMs))
            qFatal("no answer");
        return *answer;
    };
    const FieldValues right{{u"url"_s, m_redis->url()}, {u"password"_s, QString::fromLatin1(password)}};
    QTRY_VERIFY_WITH_TIMEOUT(ask(right) && ask(right)->contains(u"Python: 2"_s), runTimeoutMs);

    const Result<QString> refused = ask({{u"url"_s, m_redis->url()}, {u"password"_s, u"guess"_s}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"password"_s), qPrintable(refused.error().message));
    m_redis->stop();
    QVERIFY(!ask(right));
}

void TestQueuePlace::program_runs_on_one_of_two_workers()
{
    write(u"print('Who is there?', flush=True)\nprint('Hello,', input())\n"_s);
    find<QAction>("runAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"Who is there?"_s), runTimeoutMs);
    QVERIFY(!find<QAction>("runAction")->isEnabled());
    auto *prompt = find<QLineEdit>("promptLine");
    QTRY_VERIFY_WITH_TIMEOUT(prompt->isVisible(), runTimeoutMs);
    QTest::keyClicks(prompt, u"Ada"_s);
    QTest::keyClick(prompt, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QVERIFY2(output().contains(u"Hello, Ada"_s), qPrintable(output()));
    QVERIFY(find<QLabel>("timingSandbox")->text().startsWith(u"docker, Python 3.14"_s));
    savePicture(*m_window, u"queue_place"_s);
}

void TestQueuePlace::waiting_tells_its_place_and_time()
{
    const UiLanguage language(m_shell->settings); // for English plurals
    for (auto &process : m_workers)
        process.reset();
    QProcess others[2];
    for (int i = 0; i < 2; ++i) {
        endWithTheTest(others[i]);
        others[i].start(QStringLiteral(CODEWAR_RUNNER), {u"run"_s, u"--redis"_s, addressWith(password),
                                                         u"--language"_s, u"python"_s, u"-"_s});
        others[i].write("print('first')\n");
        others[i].closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(m_redis->cli({u"LLEN"_s, u"bull:python-jobs:wait"_s}).toInt(), i + 1,
                                  runTimeoutMs);
    }
    write(u"print('my turn')\n"_s);
    find<QAction>("runAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Waiting behind 2 jobs"_s, runTimeoutMs);
    static const QRegularExpression seconds(u"^([0-9.]+) s$"_s);
    const auto waited = [this] {
        const QRegularExpressionMatch time = seconds.match(find<QLabel>("statusDetails")->text());
        return time.hasMatch() ? time.captured(1).toDouble() : -1;
    };
    const double before = waited();
    QVERIFY(before >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(waited() > before, runTimeoutMs);
    savePicture(*m_window, u"waiting_tells_its_place_and_time"_s);

    others[0].terminate();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Waiting behind one job"_s, runTimeoutMs);
    QVERIFY(waited() > before);
    m_workers[0] = worker(u"late"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"my turn"_s), runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(others[1].state(), QProcess::NotRunning, runTimeoutMs);
    QCOMPARE(others[1].readAllStandardOutput(), QByteArray("first\n"));
}

void TestQueuePlace::stop_ends_a_program_on_a_worker()
{
    write(u"print('on and on', flush=True)\nwhile True: pass\n"_s);
    find<QAction>("runAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"on and on"_s), runTimeoutMs);
    find<QAction>("stopAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Stopped"_s, runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_redis->cli({u"LLEN"_s, u"bull:python-jobs:active"_s}), QByteArray("0"),
                              runTimeoutMs);
}

void TestQueuePlace::redis_that_goes_away_is_told_of()
{
    write(u"print('before', flush=True)\nprint('after', input())\n"_s);
    find<QAction>("runAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"before"_s), runTimeoutMs);
    m_redis->stop();
    QTRY_VERIFY_WITH_TIMEOUT(noticed().contains(u"connection"_s), runTimeoutMs);
    savePicture(*m_window, u"queue_away"_s);
    m_redis->start();
    QTRY_VERIFY_WITH_TIMEOUT(!noticed().contains(u"connection"_s), runTimeoutMs);
    find<QAction>("stopAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Stopped"_s, runTimeoutMs);
}

QTEST_MAIN(TestQueuePlace)
#include "tst_queueplace.moc"
