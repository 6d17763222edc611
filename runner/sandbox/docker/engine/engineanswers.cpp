// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/engineanswers.h"

#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"

#include <QVersionNumber>

#include <algorithm>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

const QVersionNumber oldestApi(1, 40);
const QVersionNumber newestApi(1, 47);

QString engineName(const nlohmann::json &json)
{
    for (const nlohmann::json &component : member(json, "Components")) {
        if (text(component, "Name").startsWith(u"Podman"_s))
            return u"Podman Engine"_s;
    }
    return u"Docker Engine"_s;
}

} // namespace

Result<EngineVersion> decodeVersion(const Endpoint &endpoint, const QByteArray &answer)
{
    const nlohmann::json json = parseJson(answer);
    const QString api = text(json, "ApiVersion");
    const QVersionNumber theirs = QVersionNumber::fromString(api);
    if (theirs.segmentCount() < 2)
        return answeredGarbage(endpoint, u"it names no API version"_s);
    if (theirs < oldestApi)
        return apiTooOld(endpoint, api);
    const QString theirOldest = text(json, "MinAPIVersion");
    if (QVersionNumber::fromString(theirOldest) > newestApi)
        return apiTooNew(endpoint, theirOldest);
    EngineVersion version;
    version.engine = text(json, "Version");
    version.name = engineName(json);
    // Two numbers, whatever else the engine may have put there, as it becomes part of every path.
    const QVersionNumber spoken = std::min(theirs, newestApi);
    version.api = u"%1.%2"_s.arg(spoken.majorVersion()).arg(spoken.minorVersion());
    version.os = text(json, "Os");
    version.architecture = text(json, "Arch");
    return version;
}

Result<EngineInfo> decodeInfo(const Endpoint &endpoint, const QByteArray &answer)
{
    const nlohmann::json json = parseJson(answer);
    if (!json.is_object())
        return answeredGarbage(endpoint, u"what it says about itself is no JSON object"_s);
    EngineInfo info;
    info.cgroupVersion = text(json, "CgroupVersion").toInt();
    info.cgroupDriver = text(json, "CgroupDriver");
    for (const QString &option : texts(json, "SecurityOptions")) {
        const QString name = option.section(u',', 0, 0);
        info.mapsUsers = info.mapsUsers || name == u"name=rootless"_s || name == u"name=userns"_s;
    }
    info.limitsMemory = flag(json, "MemoryLimit");
    info.limitsSwap = flag(json, "SwapLimit");
    info.limitsProcesses = flag(json, "PidsLimit");
    info.limitsCpu = flag(json, "CpuCfsQuota") && flag(json, "CpuCfsPeriod");
    return info;
}

} // namespace codewar::docker
