-- Deletes up to BATCH jobs that have not started: how many, so that the caller can go on until there are none.
local withDelayed, ids = flag(1), {}

local function take(taken)
    for _, id in ipairs(taken) do ids[#ids + 1] = id end
end

take(call('RPOP', base .. 'wait', BATCH) or {})
take(call('RPOP', base .. 'paused', BATCH) or {})
for _, set in ipairs({ 'prioritized', withDelayed and 'delayed' or nil }) do
    local some = call('ZRANGE', base .. set, 0, BATCH - 1)
    if #some > 0 then call('ZREM', base .. set, unpack(some)) end
    take(some)
end
deleteJobs(ids)
return #ids
