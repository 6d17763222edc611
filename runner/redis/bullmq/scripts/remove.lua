local id = text(1)
local job = base .. id
if call('EXISTS', job) == 0 then return -1 end
if call('EXISTS', job .. ':lock') == 1 then return -2 end

-- Where it was; the sets first, as taking it out of a list reads the whole of it.
local function takeOut()
    for _, state in ipairs({ 'delayed', 'prioritized', 'completed', 'failed', 'waiting-children' }) do
        if call('ZREM', base .. state, id) == 1 then return state end
    end
    for _, state in ipairs({ 'wait', 'paused', 'active' }) do
        if call('LREM', base .. state, 0, id) > 0 then return state end
    end
    return 'unknown'
end

if call('HEXISTS', job, 'rjk') == 1 and call('ZSCORE', base .. 'delayed', id) then return -8 end
local previous = takeOut()
local deduplicationId = call('HGET', job, 'deid')
if deduplicationId and call('GET', base .. 'de:' .. deduplicationId) == id then
    call('DEL', base .. 'de:' .. deduplicationId, base .. 'dn:' .. deduplicationId)
end
deleteJob(id)
tell('removed', 'jobId', id, 'prev', previous)
return 0
