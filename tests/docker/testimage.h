// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/tararchive.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <chrono>

namespace codewar::test {

/// Gives `bytes` in pieces.
inline docker::BodySource pieces(const QByteArray &bytes, qsizetype pieceSize = 50'000)
{
    return [bytes, pieceSize, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, pieceSize);
        at += piece.size();
        return piece;
    };
}

/// Unlike anybody else's in the same engine.
inline QString ownName(const QString &name)
{
    return QStringLiteral("codewar-test-%1-%2").arg(name).arg(QCoreApplication::applicationPid());
}

/// Of one program, which echoes; needs no other image.
inline Result<void> importEchoImage(docker::Engine &engine, const QString &tag)
{
    QFile program(QStringLiteral(CODEWAR_CONTAINER_PROGRAM));
    if (!program.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, program.errorString(), program.fileName()};
    const QByteArray archive = tarArchive(tarEntry("program", program.readAll(), 0755));
    return docker::Images(engine).import(tag, pieces(archive));
}

inline QByteArray echoContainer(const QString &image, const QByteArray &label)
{
    return R"({"Image":")" + image.toUtf8() + R"(","Cmd":["/program"],"OpenStdin":true,"StdinOnce":true,)" +
           R"("AttachStdin":true,"AttachStdout":true,"AttachStderr":true,"Labels":{")" + label +
           R"(":"yes"},"HostConfig":{"AutoRemove":true,"Memory":67108864,"MemorySwap":67108864,)" +
           R"("NetworkMode":"none","LogConfig":{"Type":"none"}}})";
}

/// Sends `bytes` and waits for as many.
inline QByteArray echo(AgentStream &stream, const QByteArray &bytes)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    QByteArray heard;
    qsizetype sent = 0;
    while (heard.size() < bytes.size()) {
        const auto events = stream.wait(true, sent < bytes.size(), deadline);
        if (!events.readable && !events.writable)
            break;
        if (events.writable) {
            const qint64 taken = stream.writeSome(bytes.constData() + sent, bytes.size() - sent);
            if (taken < 0)
                break;
            sent += taken;
        }
        std::array<char, 65536> buffer;
        const qint64 got = stream.readSome(buffer.data(), buffer.size());
        if (got < 0)
            break;
        heard.append(buffer.data(), got);
    }
    return heard;
}

} // namespace codewar::test
