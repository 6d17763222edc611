-- What a worker says about itself when it asks for a job: from argument `first` on, the token and duration of its
-- locks, its name, and a limit of its own.
local function readWorker(first)
    local worker = { token = text(first), lock = needed(first + 1), name = text(first + 2) }
    worker.max = tonumber(meta[3]) or number(first + 3)
    worker.window = number(first + 4) or tonumber(meta[4])
    if worker.token == '' or worker.token == '0' or worker.lock == 0 then error('a worker needs a token and a lock') end
    return worker
end

-- How long the queue's rate limit lets no job start, in milliseconds; 0 where it does.
local function limitedFor(worker)
    if not worker.max or (tonumber(call('GET', base .. 'limiter')) or 0) < worker.max then return 0 end
    local left = call('PTTL', base .. 'limiter')
    if left == 0 then call('DEL', base .. 'limiter') end
    return math.max(left, 0)
end

local function countStart(worker)
    if not worker.max then return end
    if call('INCR', base .. 'limiter') == 1 and worker.window then
        call('PEXPIRE', base .. 'limiter', worker.window)
    end
end

local function popId()
    local id = call('RPOPLPUSH', base .. 'wait', base .. 'active')
    if id then return id end
    id = call('ZPOPMIN', base .. 'prioritized')[1]
    if id then
        call('LPUSH', base .. 'active', id)
    else
        call('DEL', base .. 'pc')
    end
    return id
end

-- Ids without a job are dropped: removed by other means, or the markers of BullMQ before version 5.
local function popJob()
    local id = popId()
    while id and call('EXISTS', base .. id) == 0 do
        call('LREM', base .. 'active', 1, id)
        id = popId()
    end
    return id
end

local function start(id, now, worker)
    local job = base .. id
    countStart(worker)
    call('SET', job .. ':lock', worker.token, 'PX', worker.lock)
    call('HSET', job, 'processedOn', now)
    if worker.name ~= '' then call('HSET', job, 'pb', worker.name) end
    call('HINCRBY', job, 'ats', 1)
    tell('active', 'jobId', id, 'prev', 'waiting')
    call('ZADD', base .. 'marker', 0, '0')
    return { call('HGETALL', job), id, 0, 0 }
end

-- { fields, id, 0, 0 } with a job, else { 0, 0, milliseconds the rate limit lasts, milliseconds to the next due job }.
-- Due now is 1, as 0 says that there is none.
local function fetch(now, worker)
    promoteDue(now)
    local limited = limitedFor(worker)
    if limited > 0 then return { 0, 0, limited, 0 } end
    if isClosed() then return { 0, 0, 0, 0 } end
    local id = popJob()
    if id then return start(id, now, worker) end
    local first = call('ZRANGE', base .. 'delayed', 0, 0, 'WITHSCORES')
    if not first[2] then return { 0, 0, 0, 0 } end
    return { 0, 0, 0, math.max(math.floor(first[2] / 4096) - now, 1) }
end
