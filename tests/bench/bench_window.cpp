// SPDX-License-Identifier: GPL-3.0-or-later
// Times the start of the window beside Geany's on the same screen: from the start of the process until a
// typed letter has changed the document, which both show in their title. Keys are pressed from the moment the
// window is there. Settings are new for each start, so that nothing is restored, except where ours finds a
// session of 20 tabs; caches stay, as on any day but the first.
#include "screen.h"
#include "series.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace codewar;

namespace {

constexpr int patienceMs = 20'000;
constexpr int settleMs = 1'000;

double residentMegabytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
        }
    }
    qFatal("process %lld is gone", static_cast<long long>(pid));
}

/// Leaves in the home of a person what a window with as many tabs left there, each with a thousand lines.
void leaveTabs(const QString &home, int tabs)
{
    const QString folder = home + u"/.local/share/codewar/session"_s;
    QDir().mkpath(folder + u"/session-1"_s);
    const auto write = [](const QString &path, const QJsonObject &json) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
            qFatal("cannot write %s", qPrintable(path));
    };
    QJsonArray headers;
    for (int i = 1; i <= tabs; ++i) {
        QJsonObject document{{u"id"_s, u"tab%1"_s.arg(i)}, {u"language"_s, u"cpp"_s}, {u"number"_s, i}};
        headers.append(document);
        document[u"text"_s] = u"int value = 42; // a line\n"_s.repeated(1000);
        write(u"%1/session-1/tab%2.json"_s.arg(folder).arg(i), document);
    }
    write(folder + u"/session-1.json"_s, {{u"version"_s, 2}, {u"documents"_s, headers}, {u"ended"_s, true}});
}

/// Starts one editor again and again, each time as a new process with new settings.
class Editor
{
public:
    Editor(Screen &screen, QStringList command, const QString &cache, int tabs = 0)
        : m_screen(screen), m_command(std::move(command)), m_cache(cache), m_tabs(tabs)
    {}

    double startOnce()
    {
        const QTemporaryDir home;
        if (m_tabs > 0)
            leaveTabs(home.path(), m_tabs);
        QProcess process;
        process.setProcessEnvironment(environment(home.path()));
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer clock;
        clock.start();
        process.start(m_command.front(), m_command.mid(1));
        const xcb_window_t window = m_screen.waitForWindow(patienceMs);
        if (window == 0 || m_screen.showsModified(window))
            qFatal("%s shows no window with an unchanged document", qPrintable(m_command.front()));
        if (!m_screen.typeUntilModified(window, patienceMs))
            qFatal("%s does not show in its title that letters were typed", qPrintable(m_command.front()));
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QThread::msleep(settleMs);
        m_resident.add(residentMegabytes(process.processId()));
        process.kill();
        process.waitForFinished();
        return milliseconds;
    }

    const Series &resident() const { return m_resident; }

private:
    QProcessEnvironment environment(const QString &home) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_CACHE_HOME"_s, m_cache);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_cache);
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.remove(name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s); // no bus answers here, and Geany would wait for it
        return environment;
    }

    Screen &m_screen;
    QStringList m_command;
    QString m_cache;
    int m_tabs; ///< that are restored
    Series m_resident;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times the start of the window beside Geany's."_s);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"Starts of each."_s, u"N"_s, u"11"_s},
                       {u"json"_s, u"Where to write the numbers."_s, u"FILE"_s}});
    parser.addPositionalArgument(u"codewar"_s, u"The program to time."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(64);

    Screen screen;
    const QTemporaryDir cache;
    Editor ours(screen, parser.positionalArguments(), cache.path());
    Editor withTabs(screen, parser.positionalArguments(), cache.path(), 20);
    Editor geany(screen, {u"geany"_s, u"--new-instance"_s}, cache.path());
    std::vector<Measurement> starts{{u"window ours"_s, [&] { return ours.startOnce(); }, {}},
                                    {u"window ours, 20 tabs"_s, [&] { return withTabs.startOnce(); }, {}},
                                    {u"window Geany"_s, [&] { return geany.startOnce(); }, {}}};
    measureInterleaved(starts, parser.value(u"rounds"_s).toInt());
    printTable(starts);

    QJsonObject report;
    for (const Measurement &start : starts)
        report[start.name] = start.series.toJson();
    report[u"resident MB ours"_s] = ours.resident().toJson();
    report[u"resident MB Geany"_s] = geany.resident().toJson();
    QFile file(parser.value(u"json"_s));
    if (parser.isSet(u"json"_s) &&
        (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return 0;
}
