-- Takes back jobs whose worker let its lock run out. Suspects are those that were active at the last sweep.
local interval, allowed = needed(1), needed(2)
if interval == 0 then error('the interval must be above 0') end
if not call('SET', base .. 'stalled-check', time(3), 'PX', interval, 'NX') then return {} end

local function recover(id)
    local job = base .. id
    if call('EXISTS', job .. ':lock') == 1 or call('LREM', base .. 'active', 1, id) == 0 then return false end
    if call('EXISTS', job) == 0 then return false end
    if call('HINCRBY', job, 'stc', 1) > allowed and call('HEXISTS', job, 'rjk') == 0 then
        call('HSET', job, 'defa', 'job stalled more than allowable limit')
    end
    call('RPUSH', waitingList, id)
    tell('waiting', 'jobId', id, 'prev', 'active')
    tell('stalled', 'jobId', id)
    return true
end

local recovered = {}
local suspects = call('SMEMBERS', base .. 'stalled')
call('DEL', base .. 'stalled')
for _, id in ipairs(suspects) do
    if recover(id) then recovered[#recovered + 1] = id end
end
if #recovered > 0 then wakeWorkers() end

local active = call('LRANGE', base .. 'active', 0, -1)
for first = 1, #active, BATCH do
    call('SADD', base .. 'stalled', unpack(active, first, math.min(first + BATCH - 1, #active)))
end
return recovered
