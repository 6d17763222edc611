// SPDX-License-Identifier: GPL-3.0-or-later
// What a container says on one connection, taken apart, wherever it is cut.
#include "runner/sandbox/docker/engine/multiplexedstream.h"

#include <QTest>

#include <string>

using namespace codewar::docker;
using namespace std::string_literals;

namespace {

std::string frame(char type, const std::string &payload)
{
    const auto size = payload.size();
    return {type,
            '\0',
            '\0',
            '\0',
            char(size >> 24 & 0xff),
            char(size >> 16 & 0xff),
            char(size >> 8 & 0xff),
            char(size & 0xff)};
}

std::string whole(char type, const std::string &payload)
{
    return frame(type, payload) + payload;
}

struct Heard
{
    std::string output;
    std::string errors;
    bool broken = false;
    bool midFrame = false;
};

Heard hear(const std::string &bytes, std::size_t pieceSize)
{
    MultiplexedStream stream;
    Heard heard;
    for (std::size_t at = 0; at < bytes.size(); at += pieceSize) {
        std::string_view piece = std::string_view(bytes).substr(at, pieceSize);
        while (const auto next = stream.next(piece))
            (next->channel == MultiplexedStream::Channel::Output ? heard.output : heard.errors) +=
                next->bytes;
        if (!stream.broken() && !piece.empty())
            qFatal("bytes were left over");
    }
    heard.broken = stream.broken();
    heard.midFrame = stream.midFrame();
    return heard;
}

} // namespace

class TestMultiplexedStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFramesApart_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("output");
        QTest::addColumn<std::string>("errors");
        QTest::addColumn<bool>("broken");
        QTest::addColumn<bool>("midFrame");

        const std::string kilobytes(70'000, 'k');
        QTest::newRow("nothing") << ""s
                                 << ""s
                                 << ""s << false << false;
        QTest::newRow("stdout") << whole(1, "hello") << "hello"s
                                << ""s << false << false;
        QTest::newRow("stderr") << whole(2, "oh") << ""s
                                << "oh"s << false << false;
        QTest::newRow("both") << whole(1, "a") + whole(2, "b") + whole(1, "c") << "ac"s
                              << "b"s << false << false;
        QTest::newRow("empty frames") << whole(1, "") + whole(2, "") + whole(1, "x") << "x"s
                                      << ""s << false << false;
        QTest::newRow("large") << whole(1, kilobytes) << kilobytes << ""s << false << false;
        QTest::newRow("looks like a header")
            << whole(1, frame(2, "abc")) << frame(2, "abc") << ""s << false << false;
        QTest::newRow("cut header") << whole(1, "a") + "\1\0\0"s
                                    << "a"s
                                    << ""s << false << true;
        QTest::newRow("cut payload") << frame(1, "abc") + "a"
                                     << "a"s
                                     << ""s << false << true;
        QTest::newRow("stdin") << whole(0, "a") << ""s
                               << ""s << true << false;
        QTest::newRow("unknown stream") << whole(1, "a") + whole(3, "b") << "a"s
                                        << ""s << true << false;
        for (std::size_t at = 1; at <= 3; ++at) {
            std::string bytes = whole(1, "a") + whole(1, "b") + whole(1, "c");
            bytes[9 + at] = 1;
            QTest::addRow("padding %zu", at) << bytes << "a"s
                                             << ""s << true << false;
        }
        QTest::newRow("text") << "HTTP/1.1 500 Oops\r\n"s
                              << ""s
                              << ""s << true << false;
        QTest::newRow("largest length") << "\1\0\0\0\xff\xff\xff\xff"s + "abc"
                                        << "abc"s
                                        << ""s << false << true;
    }

    void takesFramesApart()
    {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, output);
        QFETCH(const std::string, errors);
        QFETCH(const bool, broken);
        QFETCH(const bool, midFrame);

        for (const std::size_t pieceSize : {1, 2, 3, 7, 8, 9, 16, 4096, 1'000'000}) {
            const Heard heard = hear(bytes, pieceSize);
            QCOMPARE(heard.output, output);
            QCOMPARE(heard.errors, errors);
            QCOMPARE(heard.broken, broken);
            if (!broken)
                QCOMPARE(heard.midFrame, midFrame);
        }
    }

    void staysBroken()
    {
        MultiplexedStream stream;
        const std::string garbage = "garbage!";
        std::string_view bytes = garbage;
        QVERIFY(!stream.next(bytes));
        QVERIFY(stream.broken());
        const std::string good = whole(1, "a");
        bytes = good;
        QVERIFY(!stream.next(bytes));
        QVERIFY(stream.broken());
    }
};

QTEST_APPLESS_MAIN(TestMultiplexedStream)
#include "tst_multiplexedstream.moc"
