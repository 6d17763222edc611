// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace codewar::docker {

/// Reads one HTTP/1.1 answer from bytes that arrive in any pieces.
class ResponseParser
{
public:
    /// Longest header, and longest line of a chunked body.
    static constexpr std::size_t headerLimit = 32 * 1024;

    /// `takeBody` gets the body as it comes; it may not call this object.
    explicit ResponseParser(std::function<void(std::string_view)> takeBody);
    ~ResponseParser();

    /// Reads from the front of `bytes`, at most to the end of the header where that was not read yet; how
    /// many bytes it used. The rest must be given again, with more behind it.
    std::size_t feed(std::string_view bytes);
    /// There is no more to come.
    void end();

    bool headerDone() const;
    bool done() const;
    /// Once the header is done.
    int status() const;
    /// Whether the connection can carry another request once this answer is done.
    bool keepsAlive() const;
    /// In words; empty where all is well. Of no use after that.
    const QString &problem() const;
    /// The problem is that there is too much of something.
    bool tooMuch() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace codewar::docker
