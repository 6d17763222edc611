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

-- Clients take turns in rounds, which are priorities; 0 is the first round, and what follows the last one is in none.
local LAST_ROUND = 2097150

-- A worker may be between two jobs.
local function hasStarted(round)
    local newest = { call('LINDEX', base .. 'active', 0) or '', call('ZRANGE', base .. 'completed', -1, -1)[1] or '',
        call('ZRANGE', base .. 'failed', -1, -1)[1] or '' }
    for _, id in ipairs(newest) do
        if priorityOf(id) == round then return true end
    end
    return false
end

-- The round of a job that has `own` jobs of its client's before it: they have a round each. Who comes new gets in at the
-- end of the round that is next, and once that has started, in the one behind it, so that it ends. With nobody in a later
-- round it all begins anew.
local function roundAfter(own)
    local score = call('ZRANGE', base .. 'prioritized', 0, 0, 'WITHSCORES')[2]
    local round = score and math.floor(score / 4294967296)
    if not round or round > LAST_ROUND then return math.min(own, LAST_ROUND) end
    if hasStarted(round) then round = round + 1 end
    return math.min(round + own, LAST_ROUND)
end

local function add(first)
    local id, name, data, options = text(first), text(first + 1), text(first + 2), text(first + 3)
    local delay, priority, push = needed(first + 4), needed(first + 5), flag(first + 6) and 'RPUSH' or 'LPUSH'
    local rule, own = readRule(first + 7), number(first + 12)

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
    if own then priority = roundAfter(own) end
    if own and priority > 0 then options = '{"priority":' .. whole(priority) .. ',' .. string.sub(options, 2) end
    create(id, name, data, options, timestamp, text(first + 4), whole(priority), push, rule and rule.id or '')
    return { id, 'added' }
end

return forEach(2, 13, add)
