// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/httpclient.h"
#include "runner/remote/http/httpexchange.h"
#include "runner/run/runner.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

namespace codewar {

/// What is known of one server. Shared by a runner and its runs; lives in their thread, and goes there
/// whoever lets go of it last.
class ServerLink : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Unknown,
        Followed, ///< ours: a run can be followed, fed and stopped (/v1)
        Whole     ///< answers POST /run as the original server does, and no more
    };

    static Result<std::shared_ptr<ServerLink>> make(const ServerAddress &address);

    HttpClient &client() { return *m_client; }
    QString name() const { return m_client->name(); }
    Kind kind() const { return m_kind; }
    /// Why the kind is not known.
    const std::optional<Error> &failure() const { return m_failure; }
    /// Asks the server what it is; recognized() follows.
    void recognize();
    /// It is not what it was.
    void forget() { m_kind = Kind::Unknown; }
    /// Asks now and then how it is doing.
    void watch();

    const RunnerStatus &status() const { return m_status; }
    QString toolchain(const QString &languageId) const { return m_toolchains.value(languageId); }

    /// Nobody wants this run any more. Outlives whoever asks.
    static void discard(const std::shared_ptr<ServerLink> &link, const QString &runPath);
    /// Nor the run that this question may still make; takes it over.
    static void discard(const std::shared_ptr<ServerLink> &link, HttpExchange *submission);

Q_SIGNALS:
    /// kind() or failure() is known.
    void recognized();
    /// Of a server of ours: what it runs programs with.
    void languagesKnown();

private:
    explicit ServerLink(std::unique_ptr<HttpClient> client);
    void ask(const QString &path, void (ServerLink::*take)(const Result<HttpAnswer> &));
    void takeDescription(const Result<HttpAnswer> &answer);
    void takeLanguages(const Result<HttpAnswer> &answer);
    void takeHealth(const Result<HttpAnswer> &answer);
    void becomes(Kind kind);
    void fails(const Error &error);

    std::unique_ptr<HttpClient> m_client;
    Kind m_kind = Kind::Unknown;
    std::optional<Error> m_failure;
    bool m_asking = false;
    RunnerStatus m_status;
    QHash<QString, QString> m_toolchains;
    QTimer m_look;
    bool m_watching = false;
};

/// Where the run is that the server has taken; empty where it has taken none.
QString runPathOf(const HttpAnswer &answer);
/// What the server says is wrong, in its own words; a sentence of ours where it says nothing.
Error refusalOf(const HttpAnswer &answer, const QString &server);

} // namespace codewar
