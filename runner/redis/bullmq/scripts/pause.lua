-- Never renames a list over another: a peer of another major version may have left jobs in either. What lies in
-- `paused` came first, so it goes to the head.
local function join()
    if call('EXISTS', base .. 'paused') == 0 then return end
    if call('EXISTS', base .. 'wait') == 0 then
        call('RENAME', base .. 'paused', base .. 'wait')
        return
    end
    for first = 0, call('LLEN', base .. 'paused') - 1, BATCH do
        call('RPUSH', base .. 'wait', unpack(call('LRANGE', base .. 'paused', first, first + BATCH - 1)))
    end
    call('DEL', base .. 'paused')
end

if flag(1) then
    if major < 6 then
        join()
        if call('EXISTS', base .. 'wait') == 1 then call('RENAME', base .. 'wait', base .. 'paused') end
    end
    call('HSET', base .. 'meta', 'paused', 1)
    call('DEL', base .. 'marker')
    tell('paused')
    return 0
end
join()
call('HDEL', base .. 'meta', 'paused')
if call('EXISTS', base .. 'wait', base .. 'prioritized') > 0 then
    call('ZADD', base .. 'marker', 0, '0')
else
    wakeWhenDue()
end
tell('resumed')
return 0
