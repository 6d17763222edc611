-- Where a job is: { state, how many go before it, or -1 where nobody can say, its result or reason }. Of a missing job the last is
-- the newest event: whoever has read that far would know how it ended.
local id = text(1)
local job = base .. id
if call('ZSCORE', base .. 'completed', id) then return { 'completed', -1, call('HGET', job, 'returnvalue') } end
if call('ZSCORE', base .. 'failed', id) then return { 'failed', -1, call('HGET', job, 'failedReason') } end
if call('EXISTS', job) == 0 then
    local newest = call('XREVRANGE', base .. 'events', '+', '-', 'COUNT', 1)[1]
    return { 'missing', -1, newest and newest[1] or '0-0' }
end
if call('EXISTS', job .. ':lock') == 1 then return { 'active', -1 } end
if call('ZSCORE', base .. 'delayed', id) then return { 'delayed', -1 } end
local rank = call('ZRANK', base .. 'prioritized', id)
if rank then return { 'prioritized', call('LLEN', base .. 'wait') + rank } end
for _, list in ipairs({ 'wait', 'paused' }) do
    local place = call('LPOS', base .. list, id, 'RANK', -1)
    if place then return { list, call('LLEN', base .. list) - 1 - place } end
end
if call('LPOS', base .. 'active', id) then return { 'active', -1 } end
return { 'unknown', -1 }
