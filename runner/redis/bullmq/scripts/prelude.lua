-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every script starts with. KEYS[1] is the base, "<prefix>:<queue>:". Arguments are plain text, read with
-- text(), number() and flag() before the first write: Redis does not roll back what a failing script has written.
local base, call = KEYS[1], redis.call
local BATCH = 1000 -- Lua cannot unpack much more than 7000 values

local function text(index)
    return ARGV[index] or error('argument ' .. index .. ' is missing')
end

-- Nothing where the argument is empty.
local function number(index)
    local given = text(index)
    if given == '' then return nil end
    local value = tonumber(given)
    if not value or value ~= value or value < 0 or value > 9007199254740991 then
        error('argument ' .. index .. ' is not a number from 0')
    end
    return value
end

local function needed(index)
    return number(index) or error('argument ' .. index .. ' is empty')
end

local function flag(index)
    return text(index) == '1'
end

-- Redis' own clock, one for all, unless the caller has a reason to name a time.
local function time(index)
    local given = number(index)
    if given then return given end
    local now = call('TIME')
    return now[1] * 1000 + math.floor(now[2] / 1000)
end

local meta = call('HMGET', base .. 'meta', 'paused', 'concurrency', 'max', 'duration', 'opts.maxLenEvents', 'version')
local paused = meta[1] ~= false
local concurrency = tonumber(meta[2])
local maxLength = tonumber(meta[5]) or 10000
-- BullMQ 5 moves the jobs of a paused queue to a list of their own; 6 leaves them where they are.
local major = tonumber(string.match(meta[6] or '', '^bullmq:(%d+)')) or 5
local waitingList = base .. ((paused and major < 6) and 'paused' or 'wait')

local function tell(event, ...)
    call('XADD', base .. 'events', 'MAXLEN', '~', maxLength, '*', 'event', event, ...)
end

-- No job may be started now.
local function isClosed()
    return paused or (concurrency and call('LLEN', base .. 'active') >= concurrency) or false
end

local function wakeWorkers()
    if not isClosed() then call('ZADD', base .. 'marker', 0, '0') end
end

local function wakeWhenDue()
    local first = call('ZRANGE', base .. 'delayed', 0, 0, 'WITHSCORES')
    if first[2] then call('ZADD', base .. 'marker', first[2] / 4096, '1') end
end

-- `push` is LPUSH for the end of the line and RPUSH for its head; the priority goes before either.
local function enqueue(id, priority, push)
    if priority == 0 then
        call(push, waitingList, id)
        return
    end
    local sequence = call('INCR', base .. 'pc')
    call('ZADD', base .. 'prioritized', priority * 4294967296 + sequence % 4294967296, id)
end

-- The score has 12 bits below the millisecond, which keep jobs of one millisecond in order.
local function delayUntil(id, due)
    local low, high = due * 4096, due * 4096 + 4095
    local last = call('ZREVRANGEBYSCORE', base .. 'delayed', high, low, 'WITHSCORES', 'LIMIT', 0, 1)
    call('ZADD', base .. 'delayed', last[2] and math.min(last[2] + 1, high) or low, id)
    wakeWhenDue()
    tell('delayed', 'jobId', id, 'delay', due)
end

local function priorityOf(id)
    return tonumber(call('HGET', base .. id, 'priority')) or 0
end

local function deleteJob(id)
    local job = base .. id
    return call('DEL', job, job .. ':lock', job .. ':logs', job .. ':dependencies', job .. ':processed',
        job .. ':failed', job .. ':unsuccessful')
end

local function deleteJobs(ids)
    for _, id in ipairs(ids) do deleteJob(id) end
end
