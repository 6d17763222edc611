-- Moves the jobs whose time has come, at most BATCH of them, to where they wait to run.
local hasPromoted = false

local function promoteDue(now)
    if hasPromoted then return end
    hasPromoted = true
    local due = call('ZRANGEBYSCORE', base .. 'delayed', '0', whole((now + 1) * 4096 - 1), 'LIMIT', '0', BATCH)
    if #due == 0 then return end
    call('ZREM', base .. 'delayed', unpack(due))
    for _, id in ipairs(due) do
        if call('EXISTS', base .. id) == 1 then
            enqueue(id, priorityOf(id), 'LPUSH')
            tell('waiting', 'jobId', id, 'prev', 'delayed')
            call('HSET', base .. id, 'delay', 0)
        end
    end
    wakeWorkers()
end
