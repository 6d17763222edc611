// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/textfile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void format_is_kept_from_reading_to_writing();
    void newer_file_is_not_overwritten();
    void touched_file_with_the_same_content_is_no_conflict();
    void vanished_file_is_written_again();
    void read_only_file_is_told_and_kept();
    void character_without_a_byte_is_told_before_anything_is_written();
    void permissions_and_links_are_kept();
    void state_notices_every_change();
    void file_that_is_no_text_is_told_data();
    void file_that_is_no_text_is_told();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestTextFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"x.cpp"_s);
}

void TestTextFile::format_is_kept_from_reading_to_writing()
{
    const QByteArray bytes("\xff\xfe\x78\x00\x0d\x00\x0a\x00", 8);
    writeFile(m_path, bytes);
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file);
    QCOMPARE(file->text, u"x\r\n"_s);
    QVERIFY(file->format.ending == LineEnding::CrLf);
    QVERIFY(writeTextFile(m_path, file->text, file->format.encoding, file->stamp));
    QCOMPARE(readFile(m_path), bytes);
}

void TestTextFile::newer_file_is_not_overwritten()
{
    writeFile(m_path, "mine");
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file);
    writeFile(m_path, "hers");
    const Result<FileStamp> written = writeTextFile(m_path, u"newer"_s, Encoding::Utf8, file->stamp);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QCOMPARE(readFile(m_path), QByteArray("hers"));
    QVERIFY(writeTextFile(m_path, u"newer"_s, Encoding::Utf8));
    QCOMPARE(readFile(m_path), QByteArray("newer"));
}

void TestTextFile::touched_file_with_the_same_content_is_no_conflict()
{
    writeFile(m_path, "same");
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file);
    QFile touched(m_path);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(
        touched.setFileTime(QDateTime::currentDateTime().addSecs(100), QFileDevice::FileModificationTime));
    touched.close();
    QCOMPARE(fileState(m_path, file->stamp).stamp.hash, file->stamp.hash);
    QVERIFY(writeTextFile(m_path, u"newer"_s, Encoding::Utf8, file->stamp));
}

void TestTextFile::vanished_file_is_written_again()
{
    writeFile(m_path, "mine");
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file && QFile::remove(m_path));
    QVERIFY(!fileState(m_path, file->stamp).stamp.exists());
    QVERIFY(writeTextFile(m_path, u"again"_s, Encoding::Utf8, file->stamp));
    QCOMPARE(readFile(m_path), QByteArray("again"));
}

void TestTextFile::read_only_file_is_told_and_kept()
{
    writeFile(m_path, "mine");
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file && file->readOnly);
    const Result<FileStamp> written = writeTextFile(m_path, u"newer"_s, Encoding::Utf8, file->stamp);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"read-only"_s), qPrintable(written.error().message));
    QCOMPARE(readFile(m_path), QByteArray("mine"));
}

void TestTextFile::character_without_a_byte_is_told_before_anything_is_written()
{
    writeFile(m_path, "mine");
    const Result<FileStamp> written = writeTextFile(m_path, u"☃"_s, Encoding::Windows1252);
    QVERIFY(!written);
    QCOMPARE(readFile(m_path), QByteArray("mine"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestTextFile::permissions_and_links_are_kept()
{
    writeFile(m_path, "#!/bin/sh\n");
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(m_path, permissions));
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(writeTextFile(link, u"new"_s, Encoding::Utf8));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readFile(m_path), QByteArray("new"));
    QVERIFY(QFile::permissions(m_path) & QFile::ExeOwner);
    QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
}

void TestTextFile::state_notices_every_change()
{
    writeFile(m_path, "mine");
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(file);
    QCOMPARE(fileState(m_path, file->stamp).stamp, file->stamp);
    writeFile(m_path, QByteArray((1 << 20) + 1, 'x'));
    const FileState grown = fileState(m_path, file->stamp);
    QVERIFY(grown.stamp.exists() && grown.stamp.hash != file->stamp.hash);
}

void TestTextFile::file_that_is_no_text_is_told_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("binary") << QByteArray("\x7f\x45LF\x02\x00\xff", 7) << u"not text"_s;
    QTest::newRow("half a unit") << QByteArray("\xff\xfe\x00", 3) << u"not UTF-16 LE text"_s;
    QTest::newRow("huge") << QByteArray((1 << 20) + 1, 'x') << u"larger than 1 MiB"_s;
}

void TestTextFile::file_that_is_no_text_is_told()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    if (!bytes.isEmpty())
        writeFile(m_path, bytes);
    const Result<TextFile> file = readTextFile(m_path);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(reason), qPrintable(file.error().message));
    QVERIFY(!readTextFile(m_folder->path()));
}

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
