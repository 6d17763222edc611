// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginekinds.h"
#include "app/places/connections.h"
#include "app/places/connectionsdialog.h"
#include "app/places/secrets.h"
#include "tests/gui/fakeconnectionkind.h"
#include "tests/gui/fakekeyring.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int answerTimeoutMs = 60'000;
const auto secret = u"s3cret-xyzzy-42"_s;

Connection lab(const QString &id, const QString &name)
{
    return {id, u"fakeserver"_s, name, {{u"url"_s, u"https://"_s + name.toLower()}}, {}};
}

} // namespace

class TestConnectionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addedConnectionCanBeRunOn();
    void wrongValuesAreExplainedAtTheirField_data();
    void wrongValuesAreExplainedAtTheirField();
    void orderAndRemovalHoldAfterOk();
    void cancelChangesNothing();
    void removedPlaceIsLeft();
    void testAsksAndTells();
    void testCanBeStoppedAndEndsWithTheDialog();
    void testUsesTheKeptSecret();
    void secretIsNeverShownNorWritten();
    void keyringSentenceSaysWhatHolds();
    void keysReachEverything();
    void engineThatIsNotThereIsExplained();

private:
    Connections &connections() { return *m_connections; }
    void openWindow();
    void openDialog();
    template <typename T>
    T *find(const char *name)
    {
        T *object = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!object)
            qFatal("there is no \"%s\" in the dialog", name);
        return object;
    }
    QLabel &answer() { return *find<QLabel>("testAnswer"); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void fill(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(QDialogButtonBox::StandardButton which)
    {
        QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(which), Qt::LeftButton);
    }

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    FakeServerKind::World m_world;
    FakeKeyring::Contents m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<MainWindow> m_window;
    QPointer<ConnectionsDialog> m_dialog;
};

void TestConnectionsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = {};
    m_world.answer = u"CodeWar 1.0 answers."_s;
    m_world.refusal.clear();
    m_world.tests = 0;
    m_world.stopped = 0;
    m_shell = std::make_unique<TestShell>();
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
    ConnectionKinds kinds = engineKinds(m_registry);
    kinds.push_back(std::make_shared<FakeServerKind>(m_world));
    m_connections = std::make_unique<Connections>(
        kinds, ConnectionFile(m_folder->filePath(u"config/connections.json"_s)), *m_secrets);
}

void TestConnectionsDialog::cleanup()
{
    m_window.reset();
    m_connections.reset();
    m_secrets.reset();
    m_shell.reset();
    m_world.mayAnswer.tryAcquire(m_world.mayAnswer.available());
}

void TestConnectionsDialog::openWindow()
{
    const RunnerFactory local = [](const QString &) {
        return Result<std::unique_ptr<Runner>>(std::unique_ptr<Runner>(std::make_unique<FakeRunner>()));
    };
    m_window = std::make_unique<MainWindow>(m_shell->settings, m_shell->appearance, m_shell->commands,
                                            m_registry, Places{fakeChoices, local, {}, m_connections.get()},
                                            m_folder->filePath(u"session"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestConnectionsDialog::openDialog()
{
    if (!m_window)
        openWindow();
    QTRY_VERIFY(!m_dialog); // the one before
    m_window->findChild<QAction *>(u"connectionsAction"_s)->trigger();
    m_dialog = m_window->findChild<ConnectionsDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestConnectionsDialog::addedConnectionCanBeRunOn()
{
    openDialog();
    QVERIFY(find<QLabel>("noConnections")->isVisible());
    savePicture(*m_dialog, u"connections-none"_s);
    click("addConnection");
    auto *kinds = find<QMenu>("connectionKinds");
    QTRY_VERIFY(kinds->isVisible());
    QTest::mouseClick(kinds, Qt::LeftButton, {},
                      kinds->actionGeometry(find<QAction>("kind-fakeserver")).center());
    QTRY_VERIFY(!kinds->isVisible());
    QTRY_VERIFY(find<QLineEdit>("connectionName")->hasFocus());
    fill("connectionName", u"Lab & co"_s);
    fill("field-url", u"https://lab.example"_s);
    fill("field-key", secret);
    QCOMPARE(find<QListWidget>("connectionList")->item(0)->text(), u"Lab & co"_s);
    press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_keyring.secrets.values(), QStringList{secret});

    const QString id = connections().all().first().id;
    auto *choice = m_window->findChild<QAction *>(u"place-connection:"_s + id);
    QVERIFY(choice);
    QCOMPARE(choice->text(), u"Lab && co"_s);
    choice->trigger();
    auto *chip = m_window->findChild<PlaceButton *>();
    QTRY_COMPARE(chip->text(), u"Lab & co"_s);
    QCOMPARE(m_world.connected.value(u"key"_s), secret);
    m_window->findChild<QAction *>(u"runAction"_s)->trigger();
    QCOMPARE(m_world.runner->started, 1);
}

void TestConnectionsDialog::wrongValuesAreExplainedAtTheirField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QString() << u"https://x"_s << u"connectionName"_s
                             << u"Give the connection a"_s;
    QTest::newRow("blank name") << u"  "_s << u"https://x"_s << u"connectionName"_s
                                << u"Give the connection a"_s;
    QTest::newRow("name taken") << u"Lab"_s << u"https://x"_s << u"connectionName"_s
                                << u"another connection"_s;
    QTest::newRow("wrong address") << u"New"_s << u"ftp://x"_s << u"field-url"_s << u"begin with https"_s;
    QTest::newRow("no address") << u"New"_s << QString() << u"field-url"_s << u"begin with https"_s;
}

void TestConnectionsDialog::wrongValuesAreExplainedAtTheirField()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}});
    openDialog();
    find<QAction>("kind-fakeserver")->trigger();
    auto *line = find<QLineEdit>("connectionName");
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    fill("connectionName", name);
    fill("field-url", url);
    find<QListWidget>("connectionList")->setCurrentRow(0);
    press(QDialogButtonBox::Ok);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(find<QListWidget>("connectionList")->currentRow(), 1);
    QVERIFY2(find<QLabel>("connectionProblem")->text().contains(sentence),
             qPrintable(find<QLabel>("connectionProblem")->text()));
    QVERIFY(find<QLabel>("connectionProblem")->isVisible());
    QTRY_VERIFY(find<QLineEdit>(field.toLatin1().constData())->hasFocus());
    click("testConnection"); // not even tried
    QCOMPARE(m_world.tests, 0);
    QCOMPARE(connections().all().size(), 1);
}

void TestConnectionsDialog::orderAndRemovalHoldAfterOk()
{
    connections().replaceAll({{lab(u"1"_s, u"One"_s), {}},
                              {lab(u"2"_s, u"Two"_s), {{u"key"_s, secret}}},
                              {lab(u"3"_s, u"Three"_s), {}}});
    openDialog();
    auto *list = find<QListWidget>("connectionList");
    list->setCurrentRow(2);
    click("connectionUp");
    click("connectionUp");
    QVERIFY(!find<QPushButton>("connectionUp")->isEnabled());
    click("connectionDown");
    QCOMPARE(find<QLineEdit>("connectionName")->text(), u"Three"_s);
    list->setCurrentRow(2);
    QCOMPARE(find<QLineEdit>("connectionName")->text(), u"Two"_s);
    click("removeConnection");
    press(QDialogButtonBox::Ok);
    QStringList names;
    for (const Connection &connection : connections().all())
        names += connection.name;
    QCOMPARE(names, (QStringList{u"One"_s, u"Three"_s}));
    QTRY_VERIFY(m_keyring.secrets.isEmpty());
}

void TestConnectionsDialog::cancelChangesNothing()
{
    const Connection one = lab(u"1"_s, u"One"_s);
    connections().replaceAll({{one, {}}});
    openDialog();
    fill("connectionName", u"Other"_s);
    fill("field-key", secret);
    find<QAction>("kind-fakeserver")->trigger();
    press(QDialogButtonBox::Cancel);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(connections().all(), QList<Connection>{one});
    QVERIFY(m_keyring.secrets.isEmpty());
}

void TestConnectionsDialog::removedPlaceIsLeft()
{
    connections().replaceAll({{lab(u"1"_s, u"One"_s), {}}});
    openWindow();
    m_window->findChild<QAction *>(u"place-connection:1"_s)->trigger();
    auto *chip = m_window->findChild<PlaceButton *>();
    QTRY_COMPARE(chip->text(), u"One"_s);
    openDialog();
    fill("connectionName", u"Renamed"_s);
    press(QDialogButtonBox::Ok);
    QTRY_COMPARE(chip->text(), u"Renamed"_s);
    openDialog();
    fill("field-url", u"https://two"_s);
    press(QDialogButtonBox::Ok);
    QTRY_COMPARE(m_world.connected.value(u"url"_s), u"https://two"_s); // connected anew
    openDialog();
    click("removeConnection");
    press(QDialogButtonBox::Ok);
    QTRY_COMPARE(chip->text(), u"bubblewrap"_s);
    QVERIFY(m_window->findChild<QAction *>(u"place-auto"_s)->isChecked());
}

void TestConnectionsDialog::testAsksAndTells()
{
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}});
    openDialog();
    fill("field-key", secret);
    click("testConnection");
    QTRY_COMPARE(m_world.tests, 1);
    QCOMPARE(find<QPushButton>("testConnection")->text(), u"&Stop the test"_s);
    QCOMPARE(m_world.tried.value(u"key"_s), secret);
    savePicture(*m_dialog, u"connections-trying"_s);
    m_world.mayAnswer.release();
    QTRY_COMPARE_WITH_TIMEOUT(answer().text(), m_world.answer, answerTimeoutMs);
    QCOMPARE(find<QPushButton>("testConnection")->text(), u"&Test"_s);
    savePicture(*m_dialog, u"connections-works"_s);
    fill("field-url", u"https://other"_s);
    QVERIFY(answer().text().isEmpty()); // it was of other values

    m_world.refusal = u"The server refuses the key. Ask for another one."_s;
    click("testConnection");
    m_world.mayAnswer.release();
    QTRY_COMPARE_WITH_TIMEOUT(answer().text(), m_world.refusal, answerTimeoutMs);
    savePicture(*m_dialog, u"connections-fails"_s);
}

void TestConnectionsDialog::testCanBeStoppedAndEndsWithTheDialog()
{
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}});
    openDialog();
    click("testConnection");
    QTRY_COMPARE(m_world.tests, 1);
    click("testConnection");
    QTRY_COMPARE_WITH_TIMEOUT(int(m_world.stopped), 1, answerTimeoutMs);
    QVERIFY(answer().text().isEmpty());
    click("testConnection");
    QTRY_COMPARE(m_world.tests, 2);
    press(QDialogButtonBox::Cancel);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_world.stopped), 2, answerTimeoutMs);
}

void TestConnectionsDialog::testUsesTheKeptSecret()
{
    m_keyring.secrets[u"connection/1/key"_s] = secret;
    Connection connection = lab(u"1"_s, u"Lab"_s);
    connection.secrets = {u"key"_s};
    connections().replaceAll({{connection, {}}});
    openDialog();
    m_keyring.locked = true;
    click("testConnection");
    QTest::qWait(0);
    QCOMPARE(m_world.tests, 0); // the keyring is asked first, and nobody waits for it
    QVERIFY(answer().isVisible());
    FakeKeyring::unlock(m_keyring);
    QTRY_COMPARE(m_world.tests, 1);
    QCOMPARE(m_world.tried.value(u"key"_s), secret);
    m_world.mayAnswer.release();
    QTRY_COMPARE_WITH_TIMEOUT(answer().text(), m_world.answer, answerTimeoutMs);
}

void TestConnectionsDialog::secretIsNeverShownNorWritten()
{
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}});
    openDialog();
    fill("field-key", secret);
    QCOMPARE(find<QLineEdit>("field-key")->echoMode(), QLineEdit::Password);
    press(QDialogButtonBox::Ok);
    QTRY_COMPARE(m_keyring.secrets.size(), 1);
    openDialog();
    QVERIFY(find<QLineEdit>("field-key")->text().isEmpty());
    QVERIFY(find<QLineEdit>("field-key")->placeholderText().contains(u"kept"_s));
    m_window->close();
    m_window.reset();
    m_connections.reset(); // writes what is left
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(seen >= 2);
}

void TestConnectionsDialog::keyringSentenceSaysWhatHolds()
{
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}});
    openDialog();
    const auto *sentence = find<QLabel>("keyringSentence");
    QTRY_VERIFY(sentence->text().contains(u"kept in the system keyring"_s));
    QVERIFY(sentence->isVisible());
    find<QAction>("kind-docker-engine")->trigger();
    QVERIFY(!sentence->isVisible()); // nothing secret there
    press(QDialogButtonBox::Cancel);
    QTRY_VERIFY(!m_dialog);
    m_keyring.broken = u"There is no keyring."_s;
    openDialog();
    QTRY_VERIFY(find<QLabel>("keyringSentence")->text().contains(u"until CodeWar ends"_s));
    QVERIFY(find<QLabel>("keyringSentence")->text().contains(m_keyring.broken));
    savePicture(*m_dialog, u"connections-no-keyring"_s);
}

void TestConnectionsDialog::keysReachEverything()
{
    connections().replaceAll({{lab(u"1"_s, u"Lab"_s), {}}, {lab(u"2"_s, u"Two"_s), {}}});
    openDialog();
    find<QListWidget>("connectionList")->setFocus();
    QSet<QString> reached;
    for (int presses = 0; presses < 40; ++presses) {
        reached.insert(m_dialog->focusWidget()->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const auto &name : {u"connectionList"_s, u"addConnection"_s, u"removeConnection"_s,
                             u"connectionDown"_s, u"connectionName"_s, u"field-url"_s, u"field-folder"_s,
                             u"browse-folder"_s, u"field-key"_s, u"testConnection"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestConnectionsDialog::engineThatIsNotThereIsExplained()
{
    openDialog();
    find<QAction>("kind-docker-engine")->trigger();
    fill("field-url", u"ssh://host"_s);
    press(QDialogButtonBox::Ok);
    QVERIFY(find<QLabel>("connectionProblem")->text().contains(u"ssh -L"_s));
    const QString socket = m_folder->filePath(u"docker.sock"_s);
    auto *line = find<QLineEdit>("field-url");
    line->selectAll();
    QTest::keyClicks(line, u"unix://"_s + socket);
    click("testConnection");
    QTRY_VERIFY_WITH_TIMEOUT(answer().text().contains(socket), answerTimeoutMs);
    savePicture(*m_dialog, u"connections-engine"_s);
    const auto *name = find<QLineEdit>("connectionName");
    QVERIFY(name->isVisible() && name->geometry().bottom() < line->parentWidget()->height());
    QVERIFY(!name->geometry().intersects(line->geometry()));
}

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connectionsdialog.moc"
