-- Writes a new job and puts it where it belongs.
local function create(id, name, data, options, timestamp, delay, priority, push, deduplicationId)
    local job = base .. id
    call('HSET', job, 'name', name, 'data', data, 'opts', options, 'timestamp', timestamp, 'delay', delay, 'priority',
        priority)
    if deduplicationId ~= '' then call('HSET', job, 'deid', deduplicationId) end
    tell('added', 'jobId', id, 'name', name)
    if tonumber(delay) > 0 then
        delayUntil(id, timestamp + delay)
        return
    end
    enqueue(id, tonumber(priority), push)
    wakeWorkers()
    tell('waiting', 'jobId', id)
end
