// SPDX-License-Identifier: GPL-3.0-or-later
// Speed-ups change nothing that a program, or its author, can see: the same program cold and plain, then warm
// and with everything switched on, side by side.
#include "runner/connect/connect.h"
#include "runner/connect/paths.h"
#include "runner/local/localrunner.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"
#include "tests/support/privatefolders.h"
#include "tests/support/runrecord.h"
#include "tests/support/testedsandbox.h"

#include <QRegularExpression>
#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// What is left of a language without precompiled headers, other linkers and waiting interpreters.
LanguageRegistry plainLanguages(const QString &folder)
{
    const LanguageRegistry builtIn = LanguageRegistry::loadDefault();
    for (const char *id : {"cpp", "c", "python"}) {
        QFile source(u":/codewar/languages/%1.json"_s.arg(QString::fromLatin1(id)));
        (void)source.open(QIODevice::ReadOnly);
        QByteArray text = source.readAll();
        const qsizetype start = text.indexOf("\"accelerate\"");
        if (start >= 0) {
            const qsizetype end = text.indexOf('}', start);
            text.replace(start, end + 1 - start, "\"accelerate\": {}");
        }
        QFile plain(folder + u'/' + QString::fromLatin1(id) + u".json"_s);
        (void)plain.open(QIODevice::WriteOnly);
        plain.write(text);
    }
    return LanguageRegistry::load({folder});
}

/// The compiler's words without the names of its temporary files, which are different each time.
QString withoutTemporaryNames(const QByteArray &text)
{
    static const QRegularExpression name(u"cc\\w{6}\\.o"_s);
    return QString::fromUtf8(text).replace(name, u"temporary.o"_s);
}

/// In containers every run has a user of its own.
QByteArray withoutUserIds(const QByteArray &output)
{
    static const QRegularExpression userId(u"\\b(19|20)\\d{8}\\b"_s);
    return QString::fromLatin1(output).replace(userId, u"USER"_s).toLatin1();
}

} // namespace

class TestAcceleration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothWaysAreTheSame_data();
    void bothWaysAreTheSame();

private:
    PrivateFolders m_folders;
    QTemporaryDir m_languageFolder;
    LanguageRegistry m_fastLanguages = LanguageRegistry::loadDefault();
    LanguageRegistry m_plainLanguages;
    std::unique_ptr<Runner> m_fast;
    std::unique_ptr<Runner> m_plain;
};

void TestAcceleration::initTestCase()
{
    m_plainLanguages = plainLanguages(m_languageFolder.path());
    QCOMPARE(m_plainLanguages.errors().size(), 0);
    QVERIFY(!m_plainLanguages.find(u"python"_s)->acceleration.prestart);
    QVERIFY(m_fastLanguages.find(u"python"_s)->acceleration.prestart);

    Target warm;
    warm.concurrency = 1;
    warm.sandbox = testedSandbox();
    if (warm.sandbox == Target::Sandbox::Bubblewrap) { // images have theirs already
        BubblewrapSandbox builder({.agent = agentPath(), .cacheFolder = cacheFolder()});
        const Result<bool> built = builder.buildHeaders(*m_fastLanguages.find(u"cpp"_s));
        QVERIFY2(built && *built, built ? "not built" : qPrintable(built.error().message));
    }
    m_fast = std::move(connectRunner(warm, m_fastLanguages).value());
    Target cold = warm;
    cold.keepWarm = false;
    m_plain = std::move(connectRunner(cold, m_plainLanguages).value());
}

void TestAcceleration::bothWaysAreTheSame_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("source");
    const auto python = [](const char *name, const char *source) {
        QTest::newRow(name) << QByteArray("python") << QByteArray(source);
    };
    const auto cpp = [](const char *name, const char *source) {
        QTest::newRow(name) << QByteArray("cpp") << QByteArray(source);
    };
    python("names", "import sys, os\nprint(__name__, __file__, sys.argv, sys.path, os.getcwd(), sys.flags)");
    python("environment", "import os\nprint(sorted(os.environ.items()))");
    python("main file",
           "import os, stat\ns = os.stat('main.py')\nprint(stat.filemode(s.st_mode), s.st_size, "
           "s.st_uid, s.st_nlink)\nprint(open('main.py').read())\nprint(sorted(os.listdir('.')))");
    python("modules", "import sys\nprint(sorted(sys.modules))");
    python("main module",
           "import sys\nm = sys.modules['__main__']\nprint(sorted(vars(m)), m.__spec__, m.__doc__, "
           "m.__loader__.__class__, m.__cached__ if hasattr(m, '__cached__') else None)");
    python("descriptors", "import os\nprint(sorted(os.listdir('/proc/self/fd')))");
    python("limits",
           "import resource\nfor n in sorted(dir(resource)):\n    if n.startswith('RLIMIT_') and n != "
           "'RLIMIT_CPU':\n        print(n, resource.getrlimit(getattr(resource, n)))");
    python("signals",
           "import signal\nfor s in sorted(signal.valid_signals()): print(s, signal.getsignal(s))\n"
           "print(open('/proc/self/status').read().split('SigBlk')[1].split('CapInh')[0])");
    python("traceback", "def f(x):\n    return 1 / x\n\n\nf(0)\n");
    python("chained traceback",
           "try:\n    {}['k']\nexcept KeyError as e:\n    raise ValueError('v') from e\n");
    python("syntax error", "print('a')\nif True\n    pass\n");
    python("indentation error", "def f():\nreturn 1\n");
    python("warning", "import warnings\nwarnings.warn('careful')\nx = 1 is 1\n");
    python("exit status", "raise SystemExit(42)");
    python("exit text", "raise SystemExit('bye')");
    python("source tools",
           "import inspect\ndef f():\n    'doc'\nprint(inspect.getsource(f), inspect.getfile(f))");
    python("itself again",
           "import sys\nif __name__ == '__main__':\n    import main\n    print(main.__file__)\n");
    python("spawned", "import multiprocessing as m\ndef f(x): return x * x\nif __name__ == '__main__':\n"
                      "    print(m.get_context('spawn').Pool(2).map(f, range(4)))");
    python("byte order mark", "\xef\xbb\xbfprint('bom')");
    python("latin 1", "# -*- coding: latin-1 -*-\nprint(len('\xe4\xf6'))");
    python("utf 8 cookie", "# vim: set fileencoding=utf-8 :\nprint(len('\xc3\xa4'))");
    python("bad bytes", "print('\xff')");
    python("carriage returns", "print(1)\rprint(2)\r\nprint(3)");
    python("no newline at the end", "print('end')");
    python("empty", "");
    python("stdin", "import sys\nprint(sys.stdin.read(), sys.stdin.isatty(), sys.stdout.isatty())");
    python("memory", "import resource\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 40000)");
    QTest::newRow("long source") << QByteArray("python")
                                 << "x = 0\n" + QByteArray("x += 1\n").repeated(60000) + "print(x)\n";

    cpp("hello", "#include <iostream>\nint main(){std::cout<<\"hi\\n\";}");
    cpp("macros", "#include <iostream>\nint main(){std::cout<<__FILE__<<__LINE__<<__cplusplus<<__VERSION__<<"
                  "__OPTIMIZE__<<__INCLUDE_LEVEL__<<__COUNTER__;}");
    cpp("macro before", "#define NDEBUG\n#include <iostream>\n#include <cassert>\nint main(){assert(false);"
                        "std::cout<<1;}");
    cpp("everything",
        "#include <bits/stdc++.h>\nusing namespace std;\nint main(){map<string,int> m{{\"a\",1}};"
        "for(auto&[k,v]:m)cout<<k<<v<<endl;}");
    cpp("warnings",
        "#include <iostream>\nint f(int a){int unused;\n  if(a=2) return 1; }\nint main(){std::cout<<"
        "f(1)%2;int s; for(unsigned i=0;i<-1;)break;}");
    cpp("errors", "#include <iostream>\nint main(){\n  std::cout << undeclared << 1;\n  std::strin s;\n}");
    cpp("errors in headers",
        "#include <iostream>\n#include <vector>\nstruct S{};\nint main(){std::cout<<S();}");
    cpp("linker error", "#include <iostream>\nint missing();\nint main(){std::cout<<missing();}");
    cpp("two mains", "#include <iostream>\nint main(){}\nint main(){}");
    cpp("static order",
        "#include <iostream>\nstruct A{A(){std::cout<<'A';}~A(){std::cout<<'D';}} a;\nint main(){"
        "std::cout<<'m';}");
    cpp("exception",
        "#include <iostream>\n#include <stdexcept>\nint main(){throw std::runtime_error(\"boom\");}");
    cpp("thread", "#include <iostream>\n#include <thread>\nint main(){int x=0;std::thread([&]{x=5;}).join();"
                  "std::cout<<x;}");
    cpp("include path", "#include <iostream>\n#if __has_include(<nowhere.h>)\n#error\n#endif\nint main(){}");
    cpp("not first", "#include <cstdio>\n#include <iostream>\nint main(){std::cout<<__LINE__;}");
}

void TestAcceleration::bothWaysAreTheSame()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, source);
    RunRequest request = requestFor(language.constData(), source, "some input");
    request.useCache = false;
    RunRecord plain(*m_plain, request);
    QVERIFY2(plain.run, qPrintable(plain.startError.message));
    QVERIFY(plain.wait());
    RunRecord fast(*m_fast, request);
    QVERIFY(fast.wait());
    QCOMPARE(fast.result->sandbox, plain.result->sandbox);
    QCOMPARE(verdictName(fast.result->verdict), verdictName(plain.result->verdict));
    QCOMPARE(withoutUserIds(fast.result->output), withoutUserIds(plain.result->output));
    QCOMPARE(fast.result->errorOutput, plain.result->errorOutput);
    QCOMPARE(withoutTemporaryNames(fast.result->compileOutput),
             withoutTemporaryNames(plain.result->compileOutput));
    QCOMPARE(fast.result->exitCode, plain.result->exitCode);
    QCOMPARE(fast.result->signal, plain.result->signal);
    QCOMPARE(fast.result->diagnostics, plain.result->diagnostics);
}

QTEST_GUILESS_MAIN(TestAcceleration)
#include "tst_acceleration.moc"
