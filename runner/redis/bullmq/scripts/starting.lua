-- What a worker says about itself when it asks for jobs: from argument `first` on, the duration of its locks, its name,
-- and a limit of its own.
local function readWorker(first)
    local name = text(first + 1)
    local worker = { lock = text(first), writes = name ~= '' and { 'pb', name } or {} }
    worker.max = tonumber(meta[3]) or number(first + 2)
    worker.window = number(first + 3) or tonumber(meta[4])
    if needed(first) == 0 then error('a lock needs a duration') end
    return worker
end

-- What a lock is to be known by.
local function readToken(index)
    local token = text(index)
    if token == '' or token == '0' then error('a lock needs a token') end
    return token
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
    while id do
        local fields = call('HGETALL', base .. id)
        if #fields > 0 then return id, fields end
        call('LREM', base .. 'active', 1, id)
        id = popId()
    end
end

local function valueOf(wanted, fields)
    for index = 1, #fields, 2 do
        if fields[index] == wanted then return fields[index + 1] end
    end
    return false
end

-- The fields it gives end with those that are new.
local function start(id, fields, token, now, worker)
    local job = base .. id
    local starts, size = whole((tonumber(valueOf('ats', fields) or 0) or 0) + 1), #fields
    countStart(worker)
    call('SET', job .. ':lock', token, 'PX', worker.lock)
    call('HSET', job, 'processedOn', whole(now), 'ats', starts, unpack(worker.writes))
    tell('active', 'jobId', id, 'prev', 'waiting')
    ring()
    fields[size + 1], fields[size + 2], fields[size + 3], fields[size + 4] = 'processedOn', whole(now), 'ats', starts
    fields[size + 5], fields[size + 6] = unpack(worker.writes)
    return { fields, id, 0, 0 }
end

-- { fields, id, 0, 0 } with a job, else { 0, 0, milliseconds the rate limit lasts, milliseconds to the next due job }.
-- Due now is 1, as 0 says that there is none.
local function fetch(now, token, worker)
    promoteDue(now)
    local limited = limitedFor(worker)
    if limited > 0 then return { 0, 0, limited, 0 } end
    if isClosed() then return { 0, 0, 0, 0 } end
    local id, fields = popJob()
    if id then return start(id, fields, token, now, worker) end
    local first = call('ZRANGE', base .. 'delayed', 0, 0, 'WITHSCORES')
    if not first[2] then return { 0, 0, 0, 0 } end
    return { 0, 0, 0, math.max(math.floor(first[2] / 4096) - now, 1) }
end
