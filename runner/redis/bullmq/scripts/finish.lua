local now, id, token, failed, value, trace = time(1), text(2), text(3), flag(4), text(5), text(6)
local attempts, policy, metrics = number(7) or 0, readPolicy(8), number(11)
local worker = flag(12) and readWorker(13)

local job = base .. id
if not failed then
    if call('SCARD', job .. ':dependencies') > 0 then return { -4 } end
    if call('ZCARD', job .. ':unsuccessful') > 0 then return { -9 } end
end
local refused = release(id, token)
if refused ~= 0 then return { refused } end

local state = failed and 'failed' or 'completed'
local field = failed and 'failedReason' or 'returnvalue'
endDeduplication(id, now)
local made = call('HINCRBY', job, 'atm', 1)
if policy.count == 0 then
    deleteJob(id)
else
    call('ZADD', base .. state, now, id)
    call('HSET', job, field, value, 'finishedOn', now)
    if failed then
        call('HSET', job, 'stacktrace', trace)
        call('HDEL', job, 'defa')
    end
    evict(base .. state, now, policy)
end
tell(state, 'jobId', id, field, value, 'prev', 'active')
if failed and made >= attempts then tell('retries-exhausted', 'jobId', id, 'attemptsMade', made) end
if metrics and metrics > 0 then countMinute(state, metrics, now) end

local nextOne = { 0, 0, 0, 0 }
if worker then
    nextOne = fetch(now, worker)
    if nextOne[2] ~= 0 or nextOne[3] > 0 or nextOne[4] > 0 then return { 0, nextOne } end
end
if call('EXISTS', base .. 'wait', base .. 'paused', base .. 'active', base .. 'prioritized') == 0 then tell('drained') end
return { 0, nextOne }
