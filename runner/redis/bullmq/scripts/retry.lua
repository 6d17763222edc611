-- An attempt failed and there will be another: at once where the delay is 0.
local now, id, token, reason, trace, delay = time(1), text(2), text(3), text(4), text(5), needed(6)
local push = flag(7) and 'RPUSH' or 'LPUSH'

local refused, made = release(id, token)
if refused ~= 0 then return refused end
local job = base .. id
call('HSET', job, 'failedReason', reason, 'stacktrace', trace, 'atm', made + 1)
if delay > 0 then
    call('HSET', job, 'delay', delay)
    delayUntil(id, now + delay)
    return 0
end
promoteDue(now)
enqueue(id, priorityOf(id), push)
wakeWorkers()
tell('waiting', 'jobId', id, 'prev', 'active')
return 0
