-- The time, then for each job what add() reads: gives its id and what became of it.
local now, timestamp = time(1)

-- `winner` is the job that stays, `loser` the one that does not.
local function tellDeduplicated(rule, winner, loser)
    if major < 6 then tell('debounced', 'jobId', winner, 'debounceId', rule.id) end
    tell('deduplicated', 'jobId', winner, 'deduplicationId', rule.id, 'deduplicatedJobId', loser)
end

local function replaceDelayed(rule, id, owner)
    if call('ZREM', base .. 'delayed', owner) == 0 then return false end
    deleteJob(owner)
    tell('removed', 'jobId', owner, 'prev', 'delayed')
    tellDeduplicated(rule, id, owner)
    if rule.ttl and rule.extend then
        call('SET', rule.key, id, 'PX', rule.ttl)
    else
        call('SET', rule.key, id, 'KEEPTTL')
    end
    return true
end

local function refuseFor(owner, rule, id, name, data, options)
    if rule.keepLast and call('LPOS', base .. 'active', owner) then
        local key = base .. 'dn:' .. rule.id
        call('DEL', key)
        call('HSET', key, 'name', name, 'data', data, 'opts', options, 'jid', id)
        call('PERSIST', rule.key)
    elseif rule.ttl and rule.extend then
        call('PEXPIRE', rule.key, rule.ttl)
    end
    tellDeduplicated(rule, owner, id)
end

-- Gives the job that has the deduplication id already, unless the new one may have it.
local function deduplicate(rule, id, ...)
    local owner = call('GET', rule.key)
    if not owner then
        if rule.ttl and rule.ttl > 0 and not rule.keepLast then
            call('SET', rule.key, id, 'PX', rule.ttl)
        else
            call('SET', rule.key, id)
        end
    elseif not rule.replace then
        refuseFor(owner, rule, id, ...)
        return owner
    elseif not replaceDelayed(rule, id, owner) then
        return owner
    end
end

local function readRule(first)
    local id = text(first)
    return id ~= '' and { id = id, key = base .. 'de:' .. id, ttl = number(first + 1), extend = flag(first + 2),
        replace = flag(first + 3), keepLast = flag(first + 4) }
end

local function add(first)
    local id, name, data, options = text(first), text(first + 1), text(first + 2), text(first + 3)
    local delay, priority, push = needed(first + 4), needed(first + 5), flag(first + 6) and 'RPUSH' or 'LPUSH'
    local rule = readRule(first + 7)

    if not meta[5] then call('HSET', base .. 'meta', 'opts.maxLenEvents', maxLength) end
    meta[5] = maxLength
    local sequence = call('INCR', base .. 'id')
    if id == '' then
        id = whole(sequence)
    elseif call('EXISTS', base .. id) == 1 then
        tell('duplicated', 'jobId', id)
        return { id, 'duplicated' }
    end
    local owner = rule and deduplicate(rule, id, name, data, options)
    if owner then return { owner, 'deduplicated' } end
    create(id, name, data, options, timestamp, text(first + 4), text(first + 5), push, rule and rule.id or '')
    return { id, 'added' }
end

return forEach(2, 12, add)
