local now, wanted, name, data, options = time(1), text(2), text(3), text(4), text(5)
local delay, priority, push = needed(6), needed(7), flag(8) and 'RPUSH' or 'LPUSH'
local deduplicationId, ttl = text(9), number(10)
local extend, replace, keepLast = flag(11), flag(12), flag(13)

if not meta[5] then call('HSET', base .. 'meta', 'opts.maxLenEvents', maxLength) end
local sequence = call('INCR', base .. 'id')
local id = wanted ~= '' and wanted or tostring(sequence)
if wanted ~= '' and call('EXISTS', base .. id) == 1 then
    tell('duplicated', 'jobId', id)
    return { id, 'duplicated' }
end

local ownerKey = base .. 'de:' .. deduplicationId

local function own(...)
    call('SET', ownerKey, id, ...)
end

-- `winner` is the job that stays, `loser` the one that does not.
local function tellDeduplicated(winner, loser)
    if major < 6 then tell('debounced', 'jobId', winner, 'debounceId', deduplicationId) end
    tell('deduplicated', 'jobId', winner, 'deduplicationId', deduplicationId, 'deduplicatedJobId', loser)
end

local function replaceDelayed(owner)
    if call('ZREM', base .. 'delayed', owner) == 0 then return false end
    deleteJob(owner)
    tell('removed', 'jobId', owner, 'prev', 'delayed')
    tellDeduplicated(id, owner)
    if ttl and extend then own('PX', ttl) else own('KEEPTTL') end
    return true
end

local function refuseFor(owner)
    if keepLast and call('LPOS', base .. 'active', owner) then
        local key = base .. 'dn:' .. deduplicationId
        call('DEL', key)
        call('HSET', key, 'name', name, 'data', data, 'opts', options, 'jid', id)
        call('PERSIST', ownerKey)
    elseif ttl and extend then
        call('PEXPIRE', ownerKey, ttl)
    end
    tellDeduplicated(owner, id)
end

if deduplicationId ~= '' then
    local owner = call('GET', ownerKey)
    if not owner then
        if ttl and ttl > 0 and not keepLast then own('PX', ttl) else own() end
    elseif replace then
        if not replaceDelayed(owner) then return { owner, 'deduplicated' } end
    else
        refuseFor(owner)
        return { owner, 'deduplicated' }
    end
end

create(id, name, data, options, now, delay, priority, push, deduplicationId)
return { id, 'added' }
