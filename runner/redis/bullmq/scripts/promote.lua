local id = text(1)
if call('EXISTS', base .. id) == 0 then return -1 end
if call('ZREM', base .. 'delayed', id) == 0 then return -3 end
enqueue(id, priorityOf(id), 'LPUSH')
wakeWorkers()
call('HSET', base .. id, 'delay', 0)
tell('waiting', 'jobId', id, 'prev', 'delayed')
return 0
