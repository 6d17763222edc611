-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every script starts with. KEYS[1] is the base, "<prefix>:<queue>:". Arguments are plain text, read with
-- text(), number() and flag() before the first write: Redis does not roll back what a failing script has written.
local base, call, arguments = KEYS[1], redis.call, ARGV
local BATCH = 1000 -- Lua cannot unpack much more than 7000 values

local function text(index)
    return arguments[index] or error('argument ' .. index .. ' is missing')
end

-- What Redis makes of a whole number by itself, but slowly.
local function whole(value)
    return string.format('%d', value)
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

-- Redis' own clock, one for all, unless the caller has a reason to name a time: as a number, and as text.
local function time(index)
    local given = number(index)
    if given then return given, whole(given) end
    local clock = call('TIME')
    local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
    return now, whole(now)
end

-- Many calls in one: each takes `size` arguments from `first` on. What `one` gives back for each, or why it could not;
-- the others do not suffer from that.
local function forEach(first, size, one)
    local answers, given = {}, #arguments - first + 1
    if given < size or given % size ~= 0 then error(size .. ' arguments for each call') end
    for index = first, #arguments, size do
        local done, answer = pcall(one, index)
        if not done and type(answer) ~= 'table' then answer = { err = 'ERR ' .. answer } end
        answers[#answers + 1] = answer
    end
    return answers
end

local meta = call('HMGET', base .. 'meta', 'paused', 'concurrency', 'max', 'duration', 'opts.maxLenEvents', 'version')
local paused = meta[1] ~= false
local concurrency = tonumber(meta[2])
local maxLength = tonumber(meta[5]) and meta[5] or '10000'
-- BullMQ 5 moves the jobs of a paused queue to a list of their own; 6 leaves them where they are.
local major = tonumber(string.match(meta[6] or '', '^bullmq:(%d+)')) or 5
local waitingList = base .. ((paused and major < 6) and 'paused' or 'wait')

-- The first event makes room for all of this call.
local events, hasRoom = base .. 'events', false

local function tell(event, ...)
    if hasRoom then
        call('XADD', events, '*', 'event', event, ...)
    else
        hasRoom = true
        call('XADD', events, 'MAXLEN', '~', maxLength, '*', 'event', event, ...)
    end
end

-- No job may be started now.
local function isClosed()
    return paused or (concurrency and call('LLEN', base .. 'active') >= concurrency) or false
end

local hasRung = false

local function ring()
    if not hasRung then call('ZADD', base .. 'marker', '0', '0') end
    hasRung = true
end

local function wakeWorkers()
    if not (hasRung or isClosed()) then ring() end
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
