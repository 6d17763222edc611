// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputfeed.h"
#include "app/input/inputfile.h"
#include "app/input/keptinputs.h"
#include "app/window/sessionstore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

/// Its path; the last one kept is the youngest, but all are hours old.
QString keepOld(const KeptInputs &inputs, const QSet<QString> &inUse = {})
{
    static QDateTime time = QDateTime::currentDateTime().addDays(-2);
    time = time.addSecs(60);
    const Result<InputFile> kept = inputs.keep(u"text"_s, inUse);
    QFile file(kept->path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(time, QFileDevice::FileModificationTime))
        qFatal("cannot change the time of %s", qPrintable(file.fileName()));
    return kept->path;
}

} // namespace

class TestInputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_what_can_be_edited_data();
    void knows_what_can_be_edited();
    void spills_exactly_what_was_pasted();
    void old_spilled_files_go();
    void no_spilled_file_goes_that_a_program_needs();
    void spilling_to_where_nothing_can_be_written_fails_with_a_sentence();
    void opens_data();
    void opens();
    void copies();
    void json_and_back();
    void feeds_a_file_no_faster_than_it_is_taken();
    void a_file_that_is_gone_fails_with_a_sentence();
};

void TestInputFile::knows_what_can_be_edited_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("editable");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("a MiB in lines") << u"1234567\n"_s.repeated(1 << 17) << true;
    QTest::newRow("more than a MiB") << u"1234567\n"_s.repeated((1 << 17) + 1) << false;
    QTest::newRow("more than a MiB in UTF-8") << u"中中\n"_s.repeated(1 << 18) << false;
    QTest::newRow("a long line") << QString(maxInputLine + 1, u'x') << false;
    QTest::newRow("a long line at the end") << u"1\n"_s + QString(maxInputLine + 1, u'x') << false;
}

void TestInputFile::knows_what_can_be_edited()
{
    QFETCH(QString, text);
    QTEST(isEditableInput(text), "editable");
}

void TestInputFile::spills_exactly_what_was_pasted()
{
    const QTemporaryDir folder;
    // A character of two halves lies across every border of a chunk.
    const QString text = u"x"_s + u"🙂\r\n\u00a0"_s.repeated(700'000);
    const Result<InputFile> kept = KeptInputs(folder.filePath(u"deep"_s)).keep(text, {});
    QVERIFY(kept);
    QCOMPARE(read(kept->path), text.toUtf8());
    QCOMPARE(kept->bytes, text.toUtf8().size());
}

void TestInputFile::old_spilled_files_go()
{
    const QTemporaryDir folder;
    const KeptInputs inputs(folder.path());
    for (int i = 0; i < 30; ++i)
        keepOld(inputs);
    const Result<InputFile> kept = inputs.keep(u"text"_s, {});
    QVERIFY(kept);
    QVERIFY(QFile::exists(kept->path));
    QCOMPARE(QDir(folder.filePath(u"inputs"_s)).entryList(QDir::Files).size(), 20);
}

void TestInputFile::no_spilled_file_goes_that_a_program_needs()
{
    const QTemporaryDir folder;
    const KeptInputs inputs(folder.path());
    const QString ofSession = keepOld(inputs);
    const QString ofBrokenSession = keepOld(inputs);
    const QString inUse = keepOld(inputs);
    const QString ofNobody = keepOld(inputs);
    SessionStore store(folder.path());
    Session session;
    Document document;
    document.id = Document::newId();
    document.attachments.insert(u"inputFile"_s, InputFile{ofSession, {}, 4}.toJson());
    session.closed = {document};
    QVERIFY(store.save(session, {document}));
    QFile broken(folder.filePath(u"session-1/x.json.broken-1"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"path\":\"" + ofBrokenSession.toUtf8() + "\", ");
    broken.close();
    for (int i = 0; i < 40; ++i)
        keepOld(inputs, {inUse});
    const Result<InputFile> young = inputs.keep(u"text"_s, {inUse});
    for (int i = 0; i < 40; ++i)
        keepOld(inputs, {inUse});
    QVERIFY(QFile::exists(ofSession));
    QVERIFY(QFile::exists(ofBrokenSession));
    QVERIFY(QFile::exists(inUse));
    QVERIFY(QFile::exists(young->path));
    QVERIFY(!QFile::exists(ofNobody));
}

void TestInputFile::spilling_to_where_nothing_can_be_written_fails_with_a_sentence()
{
    const Result<InputFile> failed = KeptInputs(u"/dev/null"_s).keep(u"text"_s, {});
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"/dev/null/inputs"_s));
}

void TestInputFile::opens_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("asText");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("größe ↑ 🙂\n") << true;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("lines of DOS") << QByteArray("a\r\n") << false;
    QTest::newRow("large") << QByteArray("1\n").repeated(1 << 20) << false;
    QTest::newRow("a long line") << QByteArray(maxInputLine + 1, 'x') << false;
}

void TestInputFile::opens()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, asText);
    const QTemporaryDir folder;
    const QString path = write(folder, u"numbers.in"_s, bytes);
    const Result<OpenedInput> opened = openInput(path);
    QVERIFY(opened);
    QCOMPARE(!opened->file, asText);
    if (asText) {
        QCOMPARE(opened->text.toUtf8(), bytes);
        return;
    }
    QCOMPARE(*opened->file, (InputFile{path, u"numbers.in"_s, bytes.size()}));
    const Result<QString> preview = previewInput(path);
    QVERIFY(preview);
    QVERIFY(preview->size() <= 70'000);
}

void TestInputFile::copies()
{
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray("12345").repeated(1'000'000);
    const QString from = write(folder, u"from"_s, bytes);
    QVERIFY(copyInput(from, folder.filePath(u"to"_s)));
    QCOMPARE(read(folder.filePath(u"to"_s)), bytes);
    QVERIFY(!copyInput(folder.filePath(u"nothing"_s), folder.filePath(u"to"_s)));
    QCOMPARE(read(folder.filePath(u"to"_s)), bytes);
    QVERIFY(!copyInput(from, u"/nonexistent/to"_s));
    QVERIFY(writeInput(u"größe\n"_s, folder.filePath(u"to"_s)));
    QCOMPARE(read(folder.filePath(u"to"_s)), "größe\n");
}

void TestInputFile::json_and_back()
{
    const InputFile file{u"/a/b"_s, u"größe"_s, 5LL << 30};
    QCOMPARE(InputFile::fromJson(file.toJson()), std::optional(file));
    QVERIFY(!InputFile::fromJson(QJsonValue()));
}

void TestInputFile::feeds_a_file_no_faster_than_it_is_taken()
{
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(1 << 20);
    qint64 pending = 0;
    qint64 mostPending = 0;
    QByteArray taken;
    InputFeed feed(write(folder, u"large"_s, bytes), {[&](const QByteArray &piece) {
                                                          taken += piece;
                                                          pending += piece.size();
                                                          mostPending = std::max(mostPending, pending);
                                                      },
                                                      [&] { return pending; }});
    QSignalSpy ended(&feed, &InputFeed::ended);
    QTimer reader;
    connect(&reader, &QTimer::timeout, this, [&] { pending = std::max(0LL, pending - (3 << 20)); });
    reader.start(1);
    QVERIFY(ended.wait(patienceMs));
    QVERIFY(taken == bytes);
    QVERIFY(mostPending <= 6 << 20);
}

void TestInputFile::a_file_that_is_gone_fails_with_a_sentence()
{
    InputFeed feed(u"/nonexistent/input"_s, {[](const QByteArray &) {}, [] { return 0LL; }});
    QSignalSpy failed(&feed, &InputFeed::failed);
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(failed.at(0).at(0).toString().contains(u"/nonexistent/input"_s));
}

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
