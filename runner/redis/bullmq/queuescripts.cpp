// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queuescripts.h"

#include <QFile>

#include <map>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;

namespace {

struct Recipe
{
    QueueScript script;
    QStringList parts; ///< each may use those before it
};

QByteArray part(const QString &name)
{
    QFile file(u":/codewar/bullmq/%1.lua"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The script %s is missing from this program.", qPrintable(name));
    return file.readAll();
}

redis::Script assembled(const QStringList &parts)
{
    QByteArray text = part(u"prelude"_s);
    for (const QString &name : parts)
        text += '\n' + part(name);
    return redis::Script(text);
}

std::map<QueueScript, redis::Script> allScripts()
{
    const QStringList fetching = {u"fetching"_s, u"starting"_s};
    const QStringList finishing =
        QStringList{u"creating"_s, u"releasing"_s} + fetching + QStringList{u"finishing"_s};
    const Recipe recipes[] = {
        {QueueScript::Add, {u"creating"_s, u"add"_s}},
        {QueueScript::Counts, {u"counts"_s}},
        {QueueScript::Drain, {u"drain"_s}},
        {QueueScript::ExtendLocks, {u"extendlocks"_s}},
        {QueueScript::Failed, {u"failed"_s}},
        {QueueScript::Fetch, fetching + QStringList{u"fetch"_s}},
        {QueueScript::Finish, finishing + QStringList{u"finish"_s}},
        {QueueScript::HandBack, {u"releasing"_s, u"handback"_s}},
        {QueueScript::Log, {u"log"_s}},
        {QueueScript::Look, {u"look"_s}},
        {QueueScript::Pause, {u"pause"_s}},
        {QueueScript::Progress, {u"progress"_s}},
        {QueueScript::Promote, {u"promote"_s}},
        {QueueScript::RecoverStalled, {u"recoverstalled"_s}},
        {QueueScript::Remove, {u"remove"_s}},
        {QueueScript::Retry, {u"releasing"_s, u"fetching"_s, u"retry"_s}},
        {QueueScript::RetryFinished, {u"retryfinished"_s}},
        {QueueScript::Update, {u"update"_s}},
    };
    std::map<QueueScript, redis::Script> scripts;
    for (const Recipe &recipe : recipes)
        scripts.emplace(recipe.script, assembled(recipe.parts));
    return scripts;
}

} // namespace

const redis::Script &script(QueueScript which)
{
    static const std::map<QueueScript, redis::Script> scripts = allScripts();
    return scripts.at(which);
}

} // namespace codewar::bullmq
