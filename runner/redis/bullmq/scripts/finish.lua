-- Ends jobs in one way, all completed or all failed, and starts another one for each where a worker asks for them.
local now, timestamp = time(1)
local failed, policy, metrics = flag(2), readPolicy(3), number(6)
local worker = flag(7) and readWorker(8)
local state = failed and 'failed' or 'completed'
local field = failed and 'failedReason' or 'returnvalue'

local function write(id, value, trace, made)
    local job = base .. id
    call('ZADD', base .. state, timestamp, id)
    call('HSET', job, field, value, 'finishedOn', timestamp, 'atm', whole(made))
    if failed then
        call('HSET', job, 'stacktrace', trace)
        call('HDEL', job, 'defa')
    end
end

-- 0, or why not.
local function finish(id, token, value, trace, attempts)
    local job = base .. id
    if not failed and call('EXISTS', job .. ':dependencies', job .. ':unsuccessful') > 0 then
        return call('EXISTS', job .. ':dependencies') == 1 and -4 or -9
    end
    local refused, made, deduplicationId = release(id, token)
    if refused ~= 0 then return refused end
    made = made + 1
    if deduplicationId then endDeduplication(id, deduplicationId, now) end
    if policy.count == 0 then deleteJob(id) else write(id, value, trace, made) end
    tell(state, 'jobId', id, field, value, 'prev', 'active')
    if failed and made >= attempts then tell('retries-exhausted', 'jobId', id, 'attemptsMade', made) end
    if metrics and metrics > 0 then countMinute(state, metrics, now) end
    return 0
end

-- The jobs that ended stay so if this fails: then it is as if the next were due at once.
local function goOn(token)
    local done, answer = pcall(fetch, now, token, worker)
    return done and answer or { 0, 0, 0, 1 }
end

local function finishAndFetch(first)
    local id, value, trace, attempts = text(first), text(first + 2), text(first + 3), number(first + 4) or 0
    local token = worker and readToken(first + 1) or text(first + 1)
    local refused = finish(id, token, value, trace, attempts)
    if refused ~= 0 then return { refused } end
    local answer = worker and goOn(token) or { 0, 0, 0, 0 }
    local isIdle = answer[2] == 0 and answer[3] == 0 and answer[4] == 0
    if isIdle and call('EXISTS', base .. 'wait', base .. 'paused', base .. 'active', base .. 'prioritized') == 0 then
        tell('drained')
    end
    return { 0, answer }
end

local answers = forEach(12, 5, finishAndFetch)
if policy.count ~= 0 then evict(base .. state, now, policy) end
return answers
