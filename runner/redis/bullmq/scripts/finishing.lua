-- What a job leaves behind when it ends: its right to its deduplication id, and the jobs its keep policy drops.

-- An add that waited for this job to end becomes a job. Its options are read, never written again.
local function createWaiting(deduplicationId, now)
    local key = base .. 'dn:' .. deduplicationId
    local add = call('HMGET', key, 'name', 'data', 'opts', 'jid')
    if not (add[1] and add[2] and add[3] and add[4]) then return false end
    local read, options = pcall(cjson.decode, add[3])
    if not read or type(options) ~= 'table' then options = {} end
    call('DEL', key)
    call('INCR', base .. 'id')
    call('SET', base .. 'de:' .. deduplicationId, add[4])
    create(add[4], add[1], add[2], add[3], now, tonumber(options.delay) or 0, tonumber(options.priority) or 0,
        options.lifo == true and 'RPUSH' or 'LPUSH', deduplicationId)
    return true
end

local function endDeduplication(id, deduplicationId, now)
    if createWaiting(deduplicationId, now) then return end
    local key = base .. 'de:' .. deduplicationId
    local left = call('PTTL', key)
    if left == 0 or (left == -1 and call('GET', key) == id) then call('DEL', key) end
end

-- From argument `first` on: how many jobs to keep, for how many seconds, how many to drop at once.
local function readPolicy(first)
    return { count = number(first), age = number(first + 1), limit = math.min(number(first + 2) or BATCH, BATCH) }
end

local function evict(set, now, policy)
    if policy.age then
        local old = call('ZRANGEBYSCORE', set, 0, now - policy.age * 1000, 'LIMIT', 0, policy.limit)
        if #old > 0 then call('ZREM', set, unpack(old)) end
        deleteJobs(old)
    end
    local excess = policy.count and math.min(call('ZCARD', set) - policy.count, BATCH) or 0
    if excess > 0 then
        deleteJobs(call('ZRANGE', set, 0, excess - 1))
        call('ZREMRANGEBYRANK', set, 0, excess - 1)
    end
end

-- The jobs of every minute, newest first; `size` of them are kept.
local function countMinute(set, size, now)
    local key = base .. 'metrics:' .. set
    local before = call('HINCRBY', key, 'count', 1) - 1
    local last = call('HMGET', key, 'prevTS', 'prevCount')
    if not last[1] then
        call('HSET', key, 'prevTS', now, 'prevCount', 0)
        return
    end
    local minutes = math.min(math.floor((now - last[1]) / 60000), size)
    if minutes <= 0 then return end
    call('LPUSH', key .. ':data', before - (tonumber(last[2]) or 0))
    for _ = 2, minutes do call('LPUSH', key .. ':data', 0) end
    call('LTRIM', key .. ':data', 0, size - 1)
    call('HSET', key, 'prevTS', now, 'prevCount', before)
end
