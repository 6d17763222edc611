// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/replyreader.h"

#include <read.h>

#include <algorithm>

namespace codewar::redis {

using namespace Qt::StringLiterals;

namespace {

/// hiredis moves what it has not read yet with every kilobyte that it has.
constexpr std::size_t pieceSize = 16 * 1024;
/// It looks for a line's end from its beginning whenever more came.
constexpr std::size_t longestLine = 16 * 1024;
constexpr std::size_t longestNumber = 32;

Reply::Type textType(int type)
{
    return type == REDIS_REPLY_ERROR    ? Reply::Type::Error
           : type == REDIS_REPLY_STATUS ? Reply::Type::Status
                                        : Reply::Type::Text;
}

/// hiredis 1.0 and later hold what is not complete yet in another way.
int typeBeingRead(const auto &reader)
{
    if constexpr (requires { reader.rstack; })
        return reader.rstack[reader.ridx].type;
    else
        return reader.task[reader.ridx]->type;
}

} // namespace

/// What hiredis calls for each piece that it has read. An array grows as its elements come, whatever number
/// of them was announced: only complete elements are moved by that.
struct ReplyReader::Making
{
    static Reply *place(const redisReadTask *task, Reply &&reply)
    {
        if (!task->parent)
            return &(static_cast<ReplyReader *>(task->privdata)->m_reply = std::move(reply));
        auto *array = static_cast<Reply *>(task->parent->obj);
        return &std::get<std::vector<Reply>>(array->m_value).emplace_back(std::move(reply));
    }

    static void *text(const redisReadTask *task, char *bytes, size_t size)
    {
        return place(task, Reply(textType(task->type), QByteArray(bytes, qsizetype(size))));
    }

    /// The number is an int until hiredis 1.0, and a size_t from then on.
    template <typename Size>
    static void *array(const redisReadTask *task, Size size)
    {
        auto *reader = static_cast<ReplyReader *>(task->privdata);
        reader->m_elements += qsizetype(size);
        if (reader->m_elements > reader->m_limits.elements) {
            reader->refuse(u"a reply of more than %1 elements"_s.arg(reader->m_limits.elements));
            return nullptr;
        }
        std::vector<Reply> elements;
        elements.reserve(std::size_t(std::min<Size>(size, 64)));
        return place(task, Reply(std::move(elements)));
    }

    static void *integer(const redisReadTask *task, long long integer)
    {
        return place(task, Reply(qint64(integer)));
    }
    static void *nil(const redisReadTask *task) { return place(task, Reply()); }
    static void free(void *) {}
};

void ReplyReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

ReplyReader::ReplyReader(const ReplyLimits &limits) : m_limits(limits)
{
    static redisReplyObjectFunctions making = [] {
        redisReplyObjectFunctions all{};
        all.createString = Making::text;
        all.createArray = Making::array;
        all.createInteger = Making::integer;
        all.createNil = Making::nil;
        all.freeObject = Making::free;
        return all;
    }();
    m_reader.reset(redisReaderCreateWithFunctions(&making));
    Q_CHECK_PTR(m_reader.get());
    m_reader->privdata = this;
}

ReplyReader::~ReplyReader() = default;

std::optional<Reply> ReplyReader::next(std::string_view &bytes)
{
    while (m_problem.isEmpty()) {
        void *reply = nullptr;
        if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK) {
            refuse(QString::fromUtf8(m_reader->errstr));
        } else if (reply) {
            m_bytes = qsizetype(m_reader->len - m_reader->pos);
            m_elements = 0;
            return std::exchange(m_reply, Reply());
        } else if (lineIsTooLong()) {
            refuse(u"a line without an end"_s);
        } else if (!feed(bytes)) {
            break;
        }
    }
    return std::nullopt;
}

/// False where there is nothing to read on with.
bool ReplyReader::feed(std::string_view &bytes)
{
    if (bytes.empty())
        return false;
    if (m_bytes >= m_limits.bytes) {
        refuse(u"a reply of more than %1 bytes"_s.arg(m_limits.bytes));
        return false;
    }
    const std::string_view piece = bytes.substr(0, pieceSize);
    if (redisReaderFeed(m_reader.get(), piece.data(), piece.size()) != REDIS_OK) {
        refuse(QString::fromUtf8(m_reader->errstr));
        return false;
    }
    m_bytes += qsizetype(piece.size());
    bytes.remove_prefix(piece.size());
    return true;
}

bool ReplyReader::lineIsTooLong() const
{
    if (m_reader->ridx < 0)
        return false;
    const int type = typeBeingRead(*m_reader);
    const std::size_t longest = type == REDIS_REPLY_STRING ? longestNumber : longestLine;
    const std::string_view unread(m_reader->buf + m_reader->pos, m_reader->len - m_reader->pos);
    return unread.size() > longest && unread.substr(0, longest).find("\r\n") == std::string_view::npos;
}

void ReplyReader::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    m_reply = Reply();
}

} // namespace codewar::redis
