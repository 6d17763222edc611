// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/languageregistry.h"
#include "runner/sandbox/toolchain/precompiledheaders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestPrecompiledHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtOnceAndWhole();
    void whatAKilledBuildLeftIsRemoved();
    void anotherCompilerMeansAnotherFolder();
    void tamperingIsNoticed_data();
    void tamperingIsNoticed();

private:
    Language m_language = *LanguageRegistry::loadDefault().find(u"cpp"_s);
    QTemporaryDir m_folder;
};

void TestPrecompiledHeaders::initTestCase()
{
    m_language.acceleration.precompiledHeaders = {u"cstddef"_s}; // small, so quick
}

void TestPrecompiledHeaders::builtOnceAndWhole()
{
    const PrecompiledHeaders headers(m_folder.path(), m_language, u"g++ 1"_s);
    QVERIFY(!headers.verify());
    const Result<void> built = headers.build();
    QVERIFY2(built, built ? "" : qPrintable(built.error().message));
    QVERIFY(headers.verify());
    QVERIFY(QFile::exists(headers.folder() + "/cstddef.gch"_L1));
    QVERIFY(!QFile::exists(headers.folder() + "/cstddef"_L1));
    QVERIFY(headers.build());
}

void TestPrecompiledHeaders::whatAKilledBuildLeftIsRemoved()
{
    const PrecompiledHeaders headers(m_folder.path(), m_language, u"g++ 3"_s);
    const QString left = headers.folder() + "-aBc123"_L1;
    const QString another =
        PrecompiledHeaders(m_folder.path(), m_language, u"g++ 4"_s).folder() + "-aBc123"_L1;
    for (const QString &folder : {left, another})
        QVERIFY(QDir().mkpath(folder + "/bits"_L1));
    QVERIFY(headers.build());
    QVERIFY(headers.verify());
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(QFileInfo::exists(another)); // somebody may be building it
}

void TestPrecompiledHeaders::anotherCompilerMeansAnotherFolder()
{
    const PrecompiledHeaders headers(m_folder.path(), m_language, u"g++ 1"_s);
    QVERIFY(PrecompiledHeaders(m_folder.path(), m_language, u"g++ 2"_s).folder() != headers.folder());
    Language otherFlags = m_language;
    otherFlags.compile.insert(1, u"-O3"_s);
    QVERIFY(PrecompiledHeaders(m_folder.path(), otherFlags, u"g++ 1"_s).folder() != headers.folder());
}

void TestPrecompiledHeaders::tamperingIsNoticed_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a byte changed") << 0;
    QTest::newRow("a file added") << 1;
    QTest::newRow("a file removed") << 2;
    QTest::newRow("writable for others") << 3;
    QTest::newRow("a link in its place") << 4;
    QTest::newRow("no manifest") << 5;
}

void TestPrecompiledHeaders::tamperingIsNoticed()
{
    QFETCH(int, what);
    const PrecompiledHeaders headers(m_folder.path(), m_language, u"tampered"_s);
    QVERIFY(headers.build());
    const QString header = headers.folder() + "/cstddef.gch"_L1;
    QFile file(header);
    switch (what) {
    case 0:
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("!") == 1);
        file.close();
        break;
    case 1:
        QVERIFY(QFile::copy(header, headers.folder() + "/vector"_L1));
        break;
    case 2:
        QVERIFY(file.remove());
        break;
    case 3:
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
        break;
    case 4:
        QVERIFY(file.rename(m_folder.filePath(u"elsewhere"_s)) && QFile::link(file.fileName(), header));
        break;
    case 5:
        QVERIFY(QFile::remove(headers.folder() + "/manifest"_L1));
        break;
    }
    QVERIFY(!headers.verify());
    QVERIFY(headers.build());
    QVERIFY(headers.verify());
}

QTEST_GUILESS_MAIN(TestPrecompiledHeaders)
#include "tst_precompiledheaders.moc"
