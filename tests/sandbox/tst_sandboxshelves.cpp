// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxshelves.h"
#include "tests/sandbox/fakesandbox.h"

#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

using Count = int SandboxShelf::*;
Q_DECLARE_METATYPE(Count)

namespace {

constexpr SandboxShelf::Time beginning{};

SandboxShelf::Time at(int seconds)
{
    return beginning + std::chrono::seconds(seconds);
}

/// "LANGUAGE OWNER", of which the owner may be nobody.
Language languageOf(const QString &shelf)
{
    return language(shelf.section(u' ', 0, 0));
}

QByteArray ownerOf(const QString &shelf)
{
    return shelf.section(u' ', 1).toUtf8();
}

} // namespace

class TestSandboxShelves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_all = std::make_unique<FakeSandboxes>(); }

    void onlyItsOwnerGetsWhatWasUsed_data();
    void onlyItsOwnerGetsWhatWasUsed();
    void whatIsTakenIsWhoseTookIt();
    void theLeastNeededGoesFirst_data();
    void theLeastNeededGoesFirst();
    void ownersOfNothingAreForgotten_data();
    void ownersOfNothingAreForgotten();
    void numbersAreOfAllOwnersTogether();

private:
    SandboxLease lease(const QByteArray &owner, int uses)
    {
        return {std::make_unique<FakeSession>(*m_all, QString()), owner, uses};
    }

    std::unique_ptr<FakeSandboxes> m_all;
};

void TestSandboxShelves::onlyItsOwnerGetsWhatWasUsed_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<int>("uses");
    QTest::addColumn<QByteArray>("whom");
    QTest::addColumn<bool>("given");
    const auto row = [](const char *name, const char *owner, int uses, const char *whom, bool given) {
        QTest::newRow(name) << QByteArray(owner) << uses << QByteArray(whom) << given;
    };
    row("its owner", "key a", 1, "key a", true);
    row("another", "key a", 1, "key b", false);
    row("whose name begins so", "key a", 1, "key", false);
    row("whose name goes on", "key a", 1, "key ab", false);
    row("nobody", "key a", 1, "", false);
    row("nobody's, for somebody", "", 1, "key a", false);
    row("nobody's, for nobody", "", 1, "", true);
    row("fresh, for somebody", "", 0, "key a", true);
    row("fresh, for nobody", "", 0, "", true);
}

void TestSandboxShelves::onlyItsOwnerGetsWhatWasUsed()
{
    QFETCH(QByteArray, owner);
    QFETCH(int, uses);
    QFETCH(QByteArray, whom);
    QFETCH(bool, given);
    SandboxShelf shelf;
    shelf.ready.emplace_back(lease(owner, uses), at(0));
    QCOMPARE(shelf.takeFor(whom, {}).has_value(), given);
    QCOMPARE(shelf.ready.empty(), given);
}

void TestSandboxShelves::whatIsTakenIsWhoseTookIt()
{
    SandboxShelf shelf;
    shelf.ready.emplace_back(lease({}, 0), at(0));
    QCOMPARE(shelf.takeFor("key a", {})->owner, QByteArray("key a"));
}

void TestSandboxShelves::theLeastNeededGoesFirst_data()
{
    QTest::addColumn<QStringList>("ready"); ///< the longest first
    QTest::addColumn<QString>("newcomer");
    QTest::addColumn<QString>("goes");
    const auto row = [](const char *name, const QStringList &ready, const char *newcomer, const char *goes) {
        QTest::newRow(name) << ready << QString::fromLatin1(newcomer) << QString::fromLatin1(goes);
    };
    row("nothing there", {}, "c ada", "");
    row("only its own", {u"c ada"_s}, "c ada", "");
    row("the fresh ones of its language", {u"c"_s}, "c ada", "");
    row("itself fresh", {u"c"_s}, "c", "");
    row("fresh ones of another language", {u"c"_s, u"cpp"_s}, "c ada", "cpp");
    row("of those, who waited longest", {u"python"_s, u"cpp"_s}, "c", "python");
    row("an owner before fresh ones", {u"cpp"_s, u"c bo"_s}, "c ada", "c bo");
    row("an owner before fresh ones, for a fresh one", {u"cpp"_s, u"c bo"_s}, "c", "c bo");
    row("of owners, who waited longest", {u"c cy"_s, u"c bo"_s}, "c ada", "c cy");
    row("the owner's own, of another language", {u"cpp ada"_s, u"c bo"_s}, "c ada", "cpp ada");
}

void TestSandboxShelves::theLeastNeededGoesFirst()
{
    QFETCH(QStringList, ready);
    QFETCH(QString, newcomer);
    SandboxShelves shelves;
    int seconds = 0;
    for (const QString &shelf : ready)
        shelves.of(languageOf(shelf), ownerOf(shelf)).ready.emplace_back(lease({}, 0), at(seconds++));
    const SandboxShelf *least = shelves.leastNeeded(shelves.of(languageOf(newcomer), ownerOf(newcomer)));
    const QString found =
        least ? (least->language.id + u' ' + QString::fromUtf8(least->owner)).trimmed() : QString();
    QTEST(found, "goes");
}

void TestSandboxShelves::ownersOfNothingAreForgotten_data()
{
    QTest::addColumn<QString>("shelf");
    QTest::addColumn<int>("kept");
    QTest::addColumn<Count>("has");
    QTest::newRow("an owner of nothing") << u"c ada"_s << 0 << Count(nullptr);
    QTest::newRow("who has one in use") << u"c ada"_s << 1 << &SandboxShelf::busy;
    QTest::newRow("who waits for one") << u"c ada"_s << 1 << &SandboxShelf::waiting;
    QTest::newRow("to whom one is coming") << u"c ada"_s << 1 << &SandboxShelf::coming;
    QTest::newRow("a language") << u"c"_s << 1 << Count(nullptr);
}

void TestSandboxShelves::ownersOfNothingAreForgotten()
{
    QFETCH(QString, shelf);
    QFETCH(Count, has);
    SandboxShelves shelves;
    SandboxShelf &made = shelves.of(languageOf(shelf), ownerOf(shelf));
    if (has)
        ++(made.*has);
    shelves.dropUnused();
    QTEST(int(shelves.size()), "kept");
}

void TestSandboxShelves::numbersAreOfAllOwnersTogether()
{
    SandboxShelves shelves;
    shelves.of(language(u"c"_s), {}).coming = 2;
    shelves.of(language(u"c"_s), "ada").ready.emplace_back(lease("ada", 1), at(0));
    shelves.of(language(u"c"_s), "ada").busy = 3;
    shelves.of(language(u"c"_s), "bo").ready.emplace_back(lease("bo", 1), at(0));
    shelves.of(language(u"c"_s), "bo").busy = 1;
    shelves.of(language(u"python"_s), "bo").busy = 7;
    const QList<SandboxNumbers> numbers = shelves.numbers();
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers[0].language, u"c"_s);
    QCOMPARE(numbers[0].ready, 2);
    QCOMPARE(numbers[0].coming, 2);
    QCOMPARE(numbers[0].busy, 4);
    QCOMPARE(numbers[1].busy, 7);
    QCOMPARE(shelves.idleBytes(), 2000);
}

QTEST_APPLESS_MAIN(TestSandboxShelves)
#include "tst_sandboxshelves.moc"
