// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginekinds.h"
#include "app/localplaces.h"
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "app/window/sessionstore.h"
#include "tests/gui/fakekeyring.h"
#include "tests/gui/guitest.h"

#include <QComboBox>
#include <QLabel>
#include <QScopeGuard>

#include <optional>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int runTimeoutMs = 60'000;

const auto counting = u"import time\nfor n in range(20):\n    print(n, flush=True)\n    time.sleep(0.1)\n"_s;

} // namespace

/// The window on a real Docker engine with the languages' images, and from there to bubblewrap and back.
class TestDockerPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_in_docker_goes_on_while_bubblewrap_is_chosen();
    void engine_of_a_connection_is_tried_and_run_on();
};

void TestDockerPlace::run_in_docker_goes_on_while_bubblewrap_is_chosen()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    {
        Document document;
        document.id = Document::newId();
        document.language = u"python"_s;
        document.text = counting;
        Session session;
        session.documents = {document};
        QVERIFY(SessionStore(folder.path()).save(session, session.documents));
    }
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry, localPlaces(registry),
                      folder.path());
    window.show();
    const auto *place = window.findChild<PlaceButton *>(u"placeButton"_s);
    const auto *picker = window.findChild<QComboBox *>(u"languagePicker"_s);
    const auto *verdict = window.findChild<Pill *>(u"verdict"_s);
    const auto *where = window.findChild<QLabel *>(u"timingSandbox"_s);
    const OutputBuffer &output = window.findChild<OutputView *>(u"outputView"_s)->buffer();
    auto *run = window.findChild<QAction *>(u"runAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Docker"_s, runTimeoutMs);
    QVERIFY2(place->toolTip().contains(u"containers of Docker"_s), qPrintable(place->toolTip()));
    const QString inDocker = picker->currentText();
    QVERIFY2(inDocker.contains(u"Python 3.14"_s), qPrintable(inDocker));

    run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(output.text().contains(u"2\n"_s), runTimeoutMs);
    window.findChild<QAction *>(u"place-bubblewrap"_s)->trigger();
    QVERIFY(!run->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Sandbox"_s, runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"OK"_s, runTimeoutMs);
    QTRY_VERIFY(output.text().contains(u"19\n"_s));
    QVERIFY2(where->text().startsWith(u"docker, Python 3.14"_s), qPrintable(where->text()));
    QTRY_VERIFY_WITH_TIMEOUT(picker->currentText() != inDocker, runTimeoutMs);

    run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(where->text().startsWith(u"bubblewrap, Python 3"_s), runTimeoutMs);
    QCOMPARE(verdict->text(), u"OK"_s);

    window.findChild<QAction *>(u"place-docker"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Docker"_s, runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(picker->currentText(), inDocker, runTimeoutMs);
}

void TestDockerPlace::engine_of_a_connection_is_tried_and_run_on()
{
    // Only the connection knows it from now on.
    const QByteArray engine = qgetenv("DOCKER_HOST");
    const auto restored = qScopeGuard([&engine] { qputenv("DOCKER_HOST", engine); });
    qputenv("DOCKER_HOST", "unix:///nonexistent/docker.sock");
    const FieldValues values{
        {u"url"_s, engine.isEmpty() ? u"unix:///var/run/docker.sock"_s : QString::fromLocal8Bit(engine)}};

    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    FakeKeyring::Contents keyring;
    Secrets secrets(std::make_unique<FakeKeyring>(keyring));
    Connections connections(engineKinds(registry), ConnectionFile(folder.filePath(u"connections.json"_s)),
                            secrets);
    connections.replaceAll({{{u"1"_s, u"docker-engine"_s, u"Lab engine"_s, values, {}}, {}}});
    const std::unique_ptr<ConnectionTest> test = connections.kind(u"docker-engine"_s)->test(values);
    std::optional<Result<QString>> answer;
    connect(test.get(), &ConnectionTest::finished, this,
            [&answer](const Result<QString> &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, runTimeoutMs);
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().message));
    QVERIFY2((*answer)->contains(u"Python: Python 3.14"_s), qPrintable(**answer));

    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      localPlaces(registry, &connections), folder.path());
    window.show();
    window.findChild<QAction *>(u"place-connection:1"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<PlaceButton *>()->text(), u"Lab engine"_s, runTimeoutMs);
    auto *picker = window.findChild<QComboBox *>(u"languagePicker"_s);
    picker->setCurrentIndex(picker->findData(u"python"_s));
    Q_EMIT picker->activated(picker->currentIndex());
    window.findChild<CodeEditor *>()->setText(u"print('Hello')\n"_s);
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    const auto *where = window.findChild<QLabel *>(u"timingSandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(where->text().startsWith(u"docker, Python 3.14"_s), runTimeoutMs);
    QCOMPARE(window.findChild<Pill *>(u"verdict"_s)->text(), u"OK"_s);
}

QTEST_MAIN(TestDockerPlace)
#include "tst_dockerplace.moc"
