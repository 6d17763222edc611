// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnosticparser.h"

#include <QtTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// One line a diagnostic, as a compiler would write it.
QStringList printed(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &d : diagnostics)
        lines << u"%1:%2:%3: %4: %5"_s.arg(d.file).arg(d.line).arg(d.column).arg(severityName(d.severity),
                                                                                 d.message);
    return lines;
}

QByteArray fixture(const QString &name)
{
    QFile file(QFINDTESTDATA(u"data/"_s + name + u".txt"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

} // namespace

// The fixtures in data/ are what g++ 12.2 and Python 3.11 really printed.
class tst_DiagnosticParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gcc_data();
    void gcc();
    void oddGccLines_data();
    void oddGccLines();
    void python_data();
    void python();
    void oddTracebacks_data();
    void oddTracebacks();
    void columnsCountCharacters_data();
    void columnsCountCharacters();
    void parsersByName();
    void hostileOutputIsBounded();
};

void tst_DiagnosticParser::gcc_data()
{
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("gcc_errors") << QStringList{
        u"main.cpp:5:16: error: ‘y’ was not declared in this scope"_s,
        u"main.cpp:11:24: error: invalid conversion from ‘const char*’ to ‘int’ [-fpermissive]"_s,
        u"main.cpp:3:15: note:   initializing argument 1 of ‘int twice(int)’"_s,
        u"main.cpp:11:43: error: expected ‘;’ before ‘return’"_s,
        u"main.cpp:10:9: warning: unused variable ‘unused’ [-Wunused-variable]"_s,
    };
    QTest::newRow("gcc_c") << QStringList{
        u"main.c:6:14: warning: format ‘%s’ expects argument of type ‘char *’, but argument 2 has type ‘int’ [-Wformat=]"_s,
        u"main.c:7:12: error: ‘undeclared’ undeclared (first use in this function)"_s,
        u"main.c:7:12: note: each undeclared identifier is reported only once for each function it appears in"_s,
    };
    QTest::newRow("gcc_fatal") << QStringList{
        u"main.cpp:2:10: error: missing.h: No such file or directory"_s};
    QTest::newRow("gcc_included") << QStringList{
        u"helper.h:2:30: error: ‘undeclared’ was not declared in this scope"_s};
    QTest::newRow("gcc_linker") << QStringList{};
    QTest::newRow("gcc_macro") << QStringList{
        u"main.cpp:1:24: error: invalid operands of types ‘const char [2]’ and ‘const char [2]’ to binary ‘operator*’"_s,
        u"main.cpp:3:21: note: in expansion of macro ‘SQUARE’"_s,
        u"main.cpp:2:46: error: invalid operands of types ‘int’ and ‘const char [2]’ to binary ‘operator/’"_s,
    };
    QTest::newRow("gcc_template") << QStringList{
        u"main.cpp:7:14: error: no match for ‘operator-’ (operand types are ‘std::_List_iterator<int>’ and ‘std::_List_iterator<int>’)"_s,
    };
}

void tst_DiagnosticParser::gcc()
{
    QFETCH(QStringList, expected);

    QCOMPARE(printed(parseGccDiagnostics(fixture(QString::fromLatin1(QTest::currentDataTag())))), expected);
}

void tst_DiagnosticParser::oddGccLines_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("no line end") << QByteArray("main.cpp:1:2: error: x")
                                 << QStringList{u"main.cpp:1:2: error: x"_s};
    QTest::newRow("carriage return") << QByteArray("main.cpp:1:2: error: x\r\n")
                                     << QStringList{u"main.cpp:1:2: error: x"_s};
    QTest::newRow("no column") << QByteArray("main.cpp:7: warning: x\n")
                               << QStringList{u"main.cpp:7:0: warning: x"_s};
    QTest::newRow("in this folder") << QByteArray("./main.cpp:1:2: error: x\n")
                                    << QStringList{u"main.cpp:1:2: error: x"_s};
    QTest::newRow("name with spaces")
        << QByteArray("my file.cpp:1:2: error: x\n") << QStringList{u"my file.cpp:1:2: error: x"_s};
    QTest::newRow("message with colons")
        << QByteArray("main.cpp:1:2: error: a: b: c\n") << QStringList{u"main.cpp:1:2: error: a: b: c"_s};
    QTest::newRow("system header") << QByteArray("/usr/include/a.h:1:2: error: x\n") << QStringList{};
    QTest::newRow("command line") << QByteArray("<command-line>:1:2: warning: x\n") << QStringList{};
    QTest::newRow("the compiler itself")
        << QByteArray("cc1plus: error: x\ng++: fatal error: y\n") << QStringList{};
    QTest::newRow("line zero") << QByteArray("main.cpp:0:0: error: x\n") << QStringList{};
    QTest::newRow("huge numbers") << QByteArray("main.cpp:99999999999999999999:1: error: x\n")
                                  << QStringList{};
    QTest::newRow("unknown severity") << QByteArray("main.cpp:1:1: remark: x\n") << QStringList{};
    QTest::newRow("not UTF-8") << QByteArray("main.cpp:1:2: error: \xff\n")
                               << QStringList{u"main.cpp:1:2: error: \ufffd"_s};
    QTest::newRow("a use does not outlive its context")
        << QByteArray("/usr/include/a.h: In instantiation of 'x':\nmain.cpp:3:4:   required from here\n"
                      "/usr/include/a.h: In function 'y':\n/usr/include/a.h:1:1: error: z\n")
        << QStringList{};
}

void tst_DiagnosticParser::oddGccLines()
{
    QFETCH(QByteArray, output);
    QFETCH(QStringList, expected);

    QCOMPARE(printed(parseGccDiagnostics(output)), expected);
}

void tst_DiagnosticParser::python_data()
{
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("python_error") << QStringList{
        u"main.py:2:8: error: ZeroDivisionError: division by zero"_s,
        u"main.py:6:7: note: called from main"_s,
        u"main.py:9:0: note: called from <module>"_s,
    };
    QTest::newRow("python_syntax") << QStringList{u"main.py:2:5: error: SyntaxError: invalid syntax"_s};
    QTest::newRow("python_unclosed") << QStringList{
        u"main.py:1:6: error: SyntaxError: '(' was never closed"_s};
    QTest::newRow("python_indent") << QStringList{
        u"main.py:3:9: error: IndentationError: unindent does not match any outer indentation level"_s};
    QTest::newRow("python_chained") << QStringList{u"main.py:7:0: error: ValueError: no key"_s};
    QTest::newRow("python_library") << QStringList{
        u"main.py:4:8: error: json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"_s,
        u"main.py:6:0: note: called from <module>"_s,
    };
    QTest::newRow("python_recursion") << QStringList{
        u"main.py:2:8: error: RecursionError: maximum recursion depth exceeded"_s,
        u"main.py:2:8: note: called from down"_s,
        u"main.py:2:8: note: called from down"_s,
        u"main.py:3:0: note: called from <module>"_s,
    };
    QTest::newRow("python_group") << QStringList{
        u"main.py:2:0: error: ExceptionGroup: several (2 sub-exceptions)"_s,
        u"main.py:3:0: note: called from <module>"_s,
    };
    QTest::newRow("python_talk") << QStringList{};
    QTest::newRow("python_eof") << QStringList{u"main.py:1:14: error: EOFError: EOF when reading a line"_s};
}

void tst_DiagnosticParser::python()
{
    QFETCH(QStringList, expected);

    const QByteArray output = fixture(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(printed(parsePythonTraceback(output, u"main.py"_s)), expected);
}

void tst_DiagnosticParser::oddTracebacks_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("expected");
    const QByteArray header = "Traceback (most recent call last):\n";

    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("header alone") << header << QStringList{};
    QTest::newRow("cut off") << header + "  File \"main.py\", line 3, in f\n" << QStringList{};
    QTest::newRow("talk before and after")
        << "hello\n" + header + "  File \"main.py\", line 3, in f\n    x\nE: m\nbye\n"
        << QStringList{u"main.py:3:0: error: E: m"_s};
    QTest::newRow("another file of the same ending")
        << header + "  File \"/w/notmain.py\", line 3, in f\n    x\nE: m\n"
        << QStringList{};
    QTest::newRow("a module of the system") << header + "  File \"/usr/lib/a/main.py\", line 3, in f\nE: m\n"
                                            << QStringList{};
    QTest::newRow("line zero") << header + "  File \"main.py\", line 0, in f\nE: m\n" << QStringList{};
    QTest::newRow("exception without text")
        << header + "  File \"main.py\", line 1, in f\nKeyboardInterrupt\n"
        << QStringList{u"main.py:1:0: error: KeyboardInterrupt"_s};
    QTest::newRow("quotes in a name") << header + "  File \"a\"b.py\", line 1, in f\nE\n" << QStringList{};
}

void tst_DiagnosticParser::oddTracebacks()
{
    QFETCH(QByteArray, output);
    QFETCH(QStringList, expected);

    QCOMPARE(printed(parsePythonTraceback(output, u"main.py"_s)), expected);
}

void tst_DiagnosticParser::columnsCountCharacters_data()
{
    QTest::addColumn<QString>("parser");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    const auto gcc = [](int column) { return "main:1:" + QByteArray::number(column) + ": error: x\n"; };
    const QByteArray marked = "  File \"main\", line 1\n    x = = 1\n        ^\nSyntaxError: s\n";

    QTest::newRow("plain") << u"gcc"_s << gcc(5) << QByteArray("int x") << 5;
    QTest::newRow("first") << u"gcc"_s << gcc(1) << QByteArray("int x") << 1;
    QTest::newRow("one tab") << u"gcc"_s << gcc(9) << QByteArray("\tx") << 2;
    QTest::newRow("tab after text") << u"gcc"_s << gcc(9) << QByteArray("ab\tx") << 4;
    QTest::newRow("two tabs") << u"gcc"_s << gcc(17) << QByteArray("\t\tx") << 3;
    QTest::newRow("umlaut") << u"gcc"_s << gcc(3) << QByteArray("\xc3\xa4 x") << 3;
    QTest::newRow("wide character") << u"gcc"_s << gcc(3) << QByteArray("\xe6\xbc\xa2x") << 2;
    QTest::newRow("pictogram") << u"gcc"_s << gcc(3) << QByteArray("\xf0\x9f\x98\x80x") << 2;
    QTest::newRow("combining accent") << u"gcc"_s << gcc(2) << QByteArray("e\xcc\x81x") << 2;
    QTest::newRow("past the end") << u"gcc"_s << gcc(12) << QByteArray("\tx") << 5;
    QTest::newRow("no column") << u"gcc"_s << QByteArray("main:1: error: x\n") << QByteArray("\tx") << 0;
    QTest::newRow("no text") << u"gcc"_s << gcc(9) << QByteArray() << 9;
    QTest::newRow("Python, no indentation") << u"python"_s << marked << QByteArray("x = = 1") << 5;
    QTest::newRow("Python, indented") << u"python"_s << marked << QByteArray("    x = = 1") << 9;
    QTest::newRow("Python, tab") << u"python"_s << marked << QByteArray("\tx = = 1") << 6;
}

void tst_DiagnosticParser::columnsCountCharacters()
{
    QFETCH(QString, parser);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, text);
    QFETCH(int, column);

    const Diagnostics diagnostics = parseDiagnostics(parser, output, output, u"main"_s, text);
    QCOMPARE(diagnostics.size(), 1);
    QCOMPARE(diagnostics.first().column, column);
}

void tst_DiagnosticParser::parsersByName()
{
    const QByteArray gcc = "main.py:1:1: error: x\n";
    const QByteArray python = "  File \"main.py\", line 2\nSyntaxError: s\n";
    QCOMPARE(parseDiagnostics(u"gcc"_s, gcc, python, u"main.py"_s).first().line, 1);
    QCOMPARE(parseDiagnostics(u"python"_s, gcc, python, u"main.py"_s).first().line, 2);
    QVERIFY(parseDiagnostics({}, gcc, python, u"main.py"_s).isEmpty());
    QVERIFY(parseDiagnostics(u"rust"_s, gcc, python, u"main.py"_s).isEmpty());
}

void tst_DiagnosticParser::hostileOutputIsBounded()
{
    QCOMPARE(parseGccDiagnostics(QByteArray("main.cpp:1:1: error: x\n").repeated(5000)).size(), 1000);
    QByteArray frames = "Traceback (most recent call last):\n";
    frames += QByteArray("  File \"main.py\", line 1, in f\n").repeated(5000) + "E\n";
    QCOMPARE(parsePythonTraceback(frames, u"main.py"_s).size(), 1000);

    const QByteArray longLine = "main.cpp:1:1: error: " + QByteArray(1 << 18, 'x');
    QVERIFY(parseGccDiagnostics(longLine).first().message.size() <= 4096);
    for (const QByteArray &noise :
         {QByteArray(1 << 18, ':'), QByteArray(1 << 18, '\n'), QByteArray(1 << 18, '\0'),
          QByteArray(1 << 18, '^'), QByteArray("  | ").repeated(1 << 16)}) {
        QVERIFY(parseGccDiagnostics(noise).isEmpty());
        QVERIFY(parsePythonTraceback(noise, u"main.py"_s).isEmpty());
    }
}

QTEST_APPLESS_MAIN(tst_DiagnosticParser)
#include "tst_diagnosticparser.moc"
