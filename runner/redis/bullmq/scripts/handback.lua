-- The worker gives a job back that it did not try: at the head of the line, or later where a delay is given.
local now, id, token, delay = time(1), text(2), text(3), needed(4)

local refused = release(id, token)
if refused ~= 0 then return refused end
local job = base .. id
if delay > 0 then
    call('HSET', job, 'delay', delay)
    delayUntil(id, now + delay)
    return 0
end
local priority = priorityOf(id)
if priority == 0 then
    call('RPUSH', waitingList, id)
else
    call('ZADD', base .. 'prioritized', priority * 4294967296, id)
end
wakeWorkers()
tell('waiting', 'jobId', id, 'prev', 'active')
return math.max(call('PTTL', base .. 'limiter'), 0)
