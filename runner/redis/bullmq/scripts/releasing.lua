-- Takes a job from the worker that runs it: 0, its attempts so far and its deduplication id, or why not, and then nothing
-- was written.
local function release(id, token)
    local job = base .. id
    local fields = call('HMGET', job, 'atm', 'deid', 'name')
    if not fields[3] and call('EXISTS', job) == 0 then return -1 end
    local owner = call('GET', job .. ':lock')
    if not owner then return -2 end
    if owner ~= token then return -6 end
    if call('LREM', base .. 'active', '-1', id) == 0 then return -3 end
    call('DEL', job .. ':lock')
    call('SREM', base .. 'stalled', id)
    return 0, tonumber(fields[1]) or 0, fields[2]
end
