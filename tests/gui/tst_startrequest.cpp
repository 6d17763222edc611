// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startrequest.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argument_names_a_place_data();
    void argument_names_a_place();
    void file_of_that_very_name_wins();
    void options_are_read_and_sent();
    void nonsense_is_refused_data();
    void nonsense_is_refused();
};

void TestStartRequest::argument_names_a_place_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("plain") << u"x.cpp"_s << u"/base/x.cpp"_s << 0 << 0;
    QTest::newRow("line") << u"x.cpp:12"_s << u"/base/x.cpp"_s << 12 << 0;
    QTest::newRow("line and column") << u"x.cpp:12:3"_s << u"/base/x.cpp"_s << 12 << 3;
    QTest::newRow("as compilers say it") << u"x.cpp:12:3:"_s << u"/base/x.cpp"_s << 12 << 3;
    QTest::newRow("absolute") << u"/tmp/a b.py:7"_s << u"/tmp/a b.py"_s << 7 << 0;
    QTest::newRow("up") << u"../x.cpp"_s << u"/x.cpp"_s << 0 << 0;
    QTest::newRow("no number") << u"x.cpp:y"_s << u"/base/x.cpp:y"_s << 0 << 0;
    QTest::newRow("too large a number") << u"x:99999999999"_s << u"/base/x:99999999999"_s << 0 << 0;
}

void TestStartRequest::argument_names_a_place()
{
    QFETCH(QString, argument);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(int, column);
    QCOMPARE(filePlace(argument, u"/base"_s), (FilePlace{path, line, column}));
}

void TestStartRequest::file_of_that_very_name_wins()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x:1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(filePlace(u"x:1"_s, folder.path()), (FilePlace{file.fileName(), 0, 0}));
}

void TestStartRequest::options_are_read_and_sent()
{
    QCommandLineParser parser;
    StartRequest::addTo(parser);
    QVERIFY(
        parser.parse({u"codewar"_s, u"a.py:2"_s, u"--language"_s, u"python"_s, u"--new-window"_s, u"b"_s}));
    StartRequest request = StartRequest::from(parser, u"/base"_s);
    QVERIFY(request.newWindow);
    QCOMPARE(request.language, u"python"_s);
    QCOMPARE(request.files.size(), 2);
    const Result<StartRequest> sent = StartRequest::fromJson(request.toJson());
    request.newWindow = false; // never sent
    QVERIFY(sent && *sent == request);
}

void TestStartRequest::nonsense_is_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("relative") << QByteArray(R"({"files": [{"path": "x"}]})");
    QTest::newRow("no path") << QByteArray(R"({"files": [1]})");
    QTest::newRow("too many") << QByteArray(R"({"files": [)" + QByteArray("1,").repeated(300) + "1]}");
}

void TestStartRequest::nonsense_is_refused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!StartRequest::fromJson(json));
}

QTEST_APPLESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
