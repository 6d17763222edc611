// SPDX-License-Identifier: GPL-3.0-or-later
// Times what servers answer, in turns: NAME=PORT for each. Prints a JSON line for each measurement.
// CODEWAR_API_KEY is a key that they know.
#include "tests/bench/programs.h"
#include "tests/bench/series.h"
#include "tests/server/httpcrowd.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>

using namespace codewar;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Server
{
    QString name;
    unsigned short port;
};

struct Load
{
    QString name;
    std::string request;
    int status;
    int clients;
    std::chrono::milliseconds time;
};

std::string runBody(const char *language, const char *code)
{
    const QJsonObject body{{u"language"_s, QString::fromLatin1(language)},
                           {u"code"_s, QString::fromLatin1(code)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Load> loads()
{
    const std::string python = runBody("python", pythonHello);
    const std::string key = "Authorization: Bearer " + qgetenv("CODEWAR_API_KEY").toStdString() + "\r\n";
    return {{u"health"_s, crowdRequest("GET", "/health"), 200, 16, 3s},
            {u"rejected"_s, crowdRequest("POST", "/run", runBody("cobol", "x")), 400, 16, 3s},
            {u"python"_s, crowdRequest("POST", "/run", python), 200, 4, 6s},
            {u"python, key"_s, crowdRequest("POST", "/run", python, key), 200, 4, 6s}};
}

void measure(const Server &server, const Load &load, std::chrono::milliseconds time)
{
    Series series;
    int answers = 0;
    int wrong = 0;
    HttpCrowd crowd(server.port);
    crowd.add(
        load.clients, [&](int) { return load.request; },
        [&](int, const CrowdAnswer &answer) {
            series.add(answer.milliseconds);
            ++answers;
            wrong += answer.status == load.status ? 0 : 1;
        });
    const auto begin = std::chrono::steady_clock::now();
    const bool answered = crowd.run(time, 60s);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    if (!answered || wrong > 0)
        qFatal("%s of %s: %d of %d answers are not %d.", qPrintable(load.name), qPrintable(server.name),
               wrong, answers, load.status);
    if (time != load.time)
        return; // only to get warm
    const QJsonObject line{{u"measure"_s, load.name},
                           {u"server"_s, server.name},
                           {u"perSecond"_s, answers / taken.count()},
                           {u"p50"_s, series.quantile(0.5)},
                           {u"p99"_s, series.quantile(0.99)}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<Server> servers;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        servers.push_back({argument.section(u'=', 0, 0), argument.section(u'=', 1).toUShort()});
    for (const Load &load : loads()) {
        for (const Server &server : servers)
            measure(server, load, load.time / 4);
        for (int round = 0; round < 3; ++round) {
            for (const Server &server : servers)
                measure(server, load, load.time);
        }
    }
    return 0;
}
