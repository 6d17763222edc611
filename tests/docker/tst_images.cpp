// SPDX-License-Identifier: GPL-3.0-or-later
// The images as the original server uses them: `docker run` with a job folder.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 120'000;
constexpr qint64 outputLimit = 4 << 20;

struct Outcome
{
    int status = -1;
    QByteArray output; ///< of the command
    QByteArray errorOutput;
};

Outcome docker(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"docker"_s, arguments);
    if (!process.waitForFinished(timeoutMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome shell(const QString &language, const QString &script)
{
    return docker(
        {u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, "codewar/"_L1 + language, u"sh"_s, u"-c"_s, script});
}

QString mainFile(const QString &language)
{
    return "main."_L1 + (language == "python"_L1 ? u"py"_s : language);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// A job folder as the original server makes it.
class Job
{
public:
    Job(const QString &language, const QByteArray &source) : m_language(language)
    {
        write(mainFile(language), source);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const { writeFile(path(name), text); }
    Outcome run() const
    {
        return docker({u"run"_s, u"--rm"_s, u"--cpus=1"_s, u"--memory=256m"_s, u"--network"_s, u"none"_s,
                       u"-v"_s, m_folder.path() + ":/app"_L1, "codewar/"_L1 + m_language});
    }
    QByteArray output() const { return readFile(path(u"output.txt"_s)); }
    /// The seconds in time.txt; -1 where it holds anything else.
    double seconds() const
    {
        bool isNumber = false;
        const QByteArray text = readFile(path(u"time.txt"_s));
        const double value = text.trimmed().toDouble(&isNumber);
        return isNumber && text.count('\n') == 1 ? value : -1;
    }

private:
    QString m_language;
    QTemporaryDir m_folder;
};

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
    void plantedResultsAreReplaced_data();
    void plantedResultsAreReplaced();
    void plantedSourcesAreRefused_data();
    void plantedSourcesAreRefused();
    void resultsCannotBeForged();
    void programsCannotReachTheScript();
    void whatAProgramLeavesBehindIsEnded();
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

void TestImages::plantedResultsAreReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLink"); ///< else a FIFO
    for (const QString &name : {u"output.txt"_s, u"time.txt"_s}) {
        QTest::newRow(qPrintable(name + " link"_L1)) << name << true;
        QTest::newRow(qPrintable(name + " fifo"_L1)) << name << false;
    }
}

void TestImages::plantedResultsAreReplaced()
{
    QFETCH(QString, name);
    QFETCH(bool, isLink);
    const Job job(u"python"_s, "print('real')");
    // A link's target as the container sees it.
    job.write(u"precious"_s, "untouched");
    const QByteArray path = job.path(name).toLocal8Bit();
    QCOMPARE(isLink ? ::symlink("/app/precious", path.constData()) : ::mkfifo(path.constData(), 0666), 0);
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("real\n"));
    QVERIFY(job.seconds() >= 0);
    QCOMPARE(readFile(job.path(u"precious"_s)), QByteArray("untouched"));
    struct stat info
    {};
    QCOMPARE(::lstat(path.constData(), &info), 0);
    QVERIFY(S_ISREG(info.st_mode));
}

void TestImages::plantedSourcesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLink"); ///< else a FIFO
    for (const QString &name : {u"main.py"_s, u"input.txt"_s}) {
        QTest::newRow(qPrintable(name + " link"_L1)) << name << true;
        QTest::newRow(qPrintable(name + " fifo"_L1)) << name << false;
    }
}

void TestImages::plantedSourcesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, isLink);
    const Job job(u"python"_s, "print(input())");
    const QByteArray path = job.path(name).toLocal8Bit();
    QFile::remove(job.path(name));
    QCOMPARE(isLink ? ::symlink("/etc/hostname", path.constData()) : ::mkfifo(path.constData(), 0666), 0);
    const Outcome outcome = job.run();
    QCOMPARE(outcome.status, 64);
    QVERIFY2(outcome.errorOutput.contains("plain file"), outcome.errorOutput);
    QCOMPARE(job.output(), QByteArray());
    QVERIFY(job.seconds() >= 0);
}

void TestImages::resultsCannotBeForged()
{
    const Job job(u"python"_s, R"(
import os
for name in ("output.txt", "time.txt"):
    path = "/app/" + name
    try:
        open(path, "w").write("forged in place")
    except OSError:
        pass
    os.rename(path, path + ".old")
os.symlink("/etc/passwd", "/app/output.txt")
open("/app/time.txt", "w").write("forged")
print("real")
)");
    // Where the server's folder lets anyone in, a program can rename; what is read must be true all the same.
    QCOMPARE(::chmod(job.path(u"."_s).toLocal8Bit().constData(), 0777), 0);
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("real\n"));
    QVERIFY(!QFileInfo(job.path(u"output.txt"_s)).isSymLink());
    QVERIFY(job.seconds() >= 0);
}

void TestImages::programsCannotReachTheScript()
{
    const Job job(u"python"_s, R"(
import ctypes, os
def attempt(name, action):
    try:
        print(name, "DONE" if action() in (None, 0) else "refused")
    except OSError:
        print(name, "refused")
libc = ctypes.CDLL(None)
for pid in (1, os.getppid()):
    attempt("kill", lambda: os.kill(pid, 9))
    attempt("ptrace", lambda: libc.ptrace(16, pid, 0, 0))
    attempt("memory", lambda: open(f"/proc/{pid}/mem", "r+b").close())
    attempt("output", lambda: open(f"/proc/{pid}/fd/3", "w").close())
    attempt("time", lambda: open(f"/proc/{pid}/fd/4", "w").close())
print(os.getuid(), os.getgid(), os.getgroups(), sorted(os.listdir("/proc/self/fd"))[:4])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(*(status[key].strip() for key in ("CapEff", "CapPrm", "CapInh", "CapBnd", "NoNewPrivs")))
)");
    const Outcome outcome = job.run();
    QVERIFY2(outcome.status == 0, outcome.errorOutput);
    const QByteArray refusals =
        "kill refused\nptrace refused\nmemory refused\noutput refused\ntime refused\n";
    // The fourth descriptor is listdir's own.
    QCOMPARE(job.output(), refusals + refusals +
                               "10001 10001 [] ['0', '1', '2', '3']\n"
                               "0000000000000000 0000000000000000 0000000000000000 0000000000000000 1\n");
}

void TestImages::whatAProgramLeavesBehindIsEnded()
{
    const Job job(u"python"_s, R"(
import os, time
print("main", flush=True)
if os.fork() == 0:
    os.setsid()
    time.sleep(1000)
)");
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("main\n"));
    QVERIFY(job.seconds() < 10);
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
    QCOMPARE(described.output.trimmed(), "user= " + language.toUtf8() + " 1 64 [] [/usr/local/bin/run.sh]");
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
