// SPDX-License-Identifier: GPL-3.0-or-later
// The images as the original server uses them: `docker run` with a job folder.
#include "runner/agent/protocol/message.h"
#include "tests/docker/imagejob.h"

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 outputLimit = 4 << 20;

} // namespace

class TestImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void programsRun_data();
    void programsRun();
    void limitsEndPrograms_data();
    void limitsEndPrograms();
    void imagesAreAsPromised_data();
    void imagesAreAsPromised();
    void precompiledHeadersAreUsed_data();
    void precompiledHeadersAreUsed();
    void fastLinkerIsUsed();
    void standardLibraryIsCompiled();
};

void TestImages::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DOCKER_HOST"),
             "This test needs the engine of tests/engine/with-engine, as scripts/test starts it.");
}

void TestImages::programsRun_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errorOutput"); ///< a part of it

    const QString c = u"c"_s, cpp = u"cpp"_s, python = u"python"_s;
    const auto row = [](const char *name, const QString &language, const char *source, const char *input,
                        int status, const char *output, const char *errorOutput) {
        QTest::newRow(qPrintable(language + u' ' + QString::fromLatin1(name)))
            << language << QByteArray(source) << QByteArray(input) << status << QByteArray(output)
            << QByteArray(errorOutput);
    };
    row("hello", c, "#include <stdio.h>\nint main(void){puts(\"hello\");}", nullptr, 0, "hello\n", "");
    row("hello", cpp, "#include <iostream>\nint main(){std::cout<<\"hello\\n\";}", nullptr, 0, "hello\n", "");
    row("hello", python, "print('hello')", nullptr, 0, "hello\n", "");
    row("input", c, "#include <stdio.h>\nint main(void){int a,b;scanf(\"%d%d\",&a,&b);printf(\"%d\",a+b);}",
        "20 22\n", 0, "42", "");
    row("input", cpp, "#include <bits/stdc++.h>\nint main(){int a,b;std::cin>>a>>b;std::cout<<a+b;}",
        "20 22\n", 0, "42", "");
    row("input", python, "print(sum(map(int, input().split())))", "20 22\n", 0, "42\n", "");
    row("without input", cpp, "#include <cstdio>\nint main(){std::printf(\"%d\",std::getchar());}", nullptr,
        0, "-1", "");
    row("without input", python, "import sys; print(len(sys.stdin.read()))", nullptr, 0, "0\n", "");
    row("compile error", c, "int main(void){return x;}", nullptr, 65, "", "main.c:1:23: error:");
    row("compile error", cpp, "int main(){return x;}", nullptr, 65, "", "main.cpp:1:19: error:");
    row("warning", cpp, "int main(){int unused;}", nullptr, 0, "", "warning: unused variable");
    row("syntax error", python, "print(", nullptr, 1, "", "SyntaxError");
    row("exit status", c, "int main(void){return 3;}", nullptr, 3, "", "");
    row("exit status", cpp, "#include <iostream>\nint main(){std::cout<<1;std::cerr<<2;return 3;}", nullptr,
        3, "1", "2");
    row("exception", python, "print(1); 1/0", nullptr, 1, "1\n", "ZeroDivisionError");
    row("signal", c, "#include <stdlib.h>\nint main(void){abort();}", nullptr, 134, "", "SIGABRT");
    row("signal", cpp, "int main(){*(volatile int*)0=0;}", nullptr, 139, "", "SIGSEGV");
    row("signal", python, "import os\nprint(1, flush=True)\nos.kill(os.getpid(), 9)", nullptr, 137, "1\n",
        "SIGKILL");
}

void TestImages::programsRun()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, input);
    const Job job(language, source);
    if (!input.isNull())
        job.write(u"input.txt"_s, input);
    const Outcome outcome = job.run();
    QTEST(outcome.status, "status");
    QTEST(job.output(), "output");
    QVERIFY(outcome.output.isEmpty());
    QFETCH(QByteArray, errorOutput);
    QVERIFY2(outcome.errorOutput.contains(errorOutput), outcome.errorOutput);
    QVERIFY(job.seconds() >= 0);
}

void TestImages::limitsEndPrograms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("errorOutput");
    QTest::addColumn<qint64>("outputBytes");
    QTest::addColumn<double>("atLeastSeconds");

    QTest::newRow("time") << u"python"_s << QByteArray("import time; time.sleep(100)") << 124
                          << QByteArray("did not finish within 10 s") << qint64(0) << 10.0;
    QTest::newRow("time, deaf") << u"c"_s
                                << QByteArray(
                                       "#include <signal.h>\n#include <unistd.h>\nint main(void){for(int "
                                       "i=1;i<65;++i)signal(i,SIG_IGN);setsid();for(;;)pause();}")
                                << 124 << QByteArray("did not finish within 10 s") << qint64(0) << 10.0;
    QTest::newRow("output") << u"cpp"_s
                            << QByteArray("#include <cstdio>\nint main(){for(;;)std::puts(\"flood\");}")
                            << 125 << QByteArray("printed more than 4096 KiB") << outputLimit << 0.0;
    QTest::newRow("errors") << u"cpp"_s
                            << QByteArray(
                                   "#include <cstdio>\nint main(){for(;;)std::fputs(\"flood\",stderr);}")
                            << 125 << QByteArray("printed more than 4096 KiB") << qint64(0) << 0.0;
    QTest::newRow("output, deaf") << u"python"_s
                                  << QByteArray(
                                         "import os,signal\nsignal.signal(signal.SIGPIPE, "
                                         "signal.SIG_IGN)\nwhile True:\n  try: os.write(1, b'x' * 65536)\n"
                                         "  except OSError: pass")
                                  << 125 << QByteArray("printed more than 4096 KiB") << outputLimit << 0.0;
    QTest::newRow("memory") << u"python"_s << QByteArray("print(1, flush=True)\na = bytearray(400 << 20)")
                            << 125 << QByteArray("needed more than its memory") << qint64(2) << 0.0;
}

void TestImages::limitsEndPrograms()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, source);
    const Job job(language, source);
    const Outcome outcome = job.run();
    QTEST(outcome.status, "status");
    QFETCH(QByteArray, errorOutput);
    QVERIFY2(outcome.errorOutput.contains(errorOutput), outcome.errorOutput.right(1000));
    QTEST(qint64(job.output().size()), "outputBytes");
    QFETCH(double, atLeastSeconds);
    QVERIFY(job.seconds() >= atLeastSeconds);
}

void TestImages::imagesAreAsPromised_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"c"_s, u"cpp"_s, u"python"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestImages::imagesAreAsPromised()
{
    QFETCH(QString, language);
    const Outcome inside =
        shell(language, u"find / -xdev ! -type l -perm /6000; id codewar; stat -c %a /tmp; "
                        "ls -d /w /headers; ls /var/lib/apt/lists; "
                        "stat -c '%U %a' /usr/local/libexec/codewar/codewar-agent; pwd"_s);
    QCOMPARE(inside.output, QByteArray("uid=10001(codewar) gid=10001(codewar) groups=10001(codewar)\n1777\n"
                                       "/headers\n/w\nroot 755\n/app\n"));
    const Outcome described = docker(
        {u"inspect"_s, "codewar/"_L1 + language, u"--format"_s,
         u"user={{.Config.User}} {{index .Config.Labels \"codewar.language\"}} "
         "{{index .Config.Labels \"codewar.agent\"}} {{len (index .Config.Labels \"codewar.recipe\")}} "
         "{{.Config.Entrypoint}} {{.Config.Cmd}}"_s});
    QCOMPARE(described.output.trimmed(), "user= " + language.toUtf8() + ' ' +
                                             QByteArray::number(agent::protocolVersion) +
                                             " 64 [] [/usr/local/bin/run.sh]");
}

void TestImages::precompiledHeadersAreUsed_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("iostream") << u"iostream"_s;
    QTest::newRow("bits/stdc++.h") << u"bits/stdc++.h"_s;
}

void TestImages::precompiledHeadersAreUsed()
{
    QFETCH(QString, header);
    // The language's own command; -H names each header it reads, with "!" for a precompiled one it takes.
    const Outcome outcome =
        shell(u"cpp"_s, u". /usr/local/libexec/codewar/language.sh; cd /tmp\n"
                        "printf '#include <%1>\\nint main(){}\\n' >main.cpp\n"
                        "speed_up='-isystem /headers -H -Winvalid-pch'; compile env"_s.arg(header));
    QVERIFY2(outcome.status == 0, outcome.errorOutput);
    QVERIFY2(outcome.errorOutput.startsWith("! /headers/" + header.toUtf8() + ".gch\n"), outcome.errorOutput);
}

void TestImages::fastLinkerIsUsed()
{
    // The linker leaves its name in what it links.
    const Job job(u"cpp"_s, "#include <fstream>\n#include <iostream>\n#include <iterator>\nint main(){\n"
                            "std::ifstream self(\"/proc/self/exe\", std::ios::binary);\n"
                            "std::string all{std::istreambuf_iterator<char>(self), {}}, word;\n"
                            "std::cin >> word;\n"
                            "std::cout << (all.find(word) != all.npos);}");
    job.write(u"input.txt"_s, "mold");
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("1"));
}

void TestImages::standardLibraryIsCompiled()
{
    const Outcome outcome = shell(u"python"_s, uR"(python3 -c '
import importlib.util, pathlib, sysconfig
library = pathlib.Path(sysconfig.get_path("stdlib"))
leave_out = {"test", "tests", "idlelib", "site-packages", "dist-packages"}
sources = [p for p in library.rglob("*.py") if not leave_out & set(p.relative_to(library).parts)]
print(len(sources) > 400)
print([str(p) for p in sources if not pathlib.Path(importlib.util.cache_from_source(p)).exists()])
import ctypes, dataclasses, decimal, json, multiprocessing, sqlite3
')"_s);
    QVERIFY2(outcome.status == 0, outcome.errorOutput);
    QCOMPARE(outcome.output, QByteArray("True\n[]\n"));
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
