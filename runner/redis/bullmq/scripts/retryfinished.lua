-- Another chance for a job that is over; its attempts so far count unless they are to be forgotten.
local id, failed, forget = text(1), flag(2), flag(3)
local state = failed and 'failed' or 'completed'
local job = base .. id
if call('EXISTS', job) == 0 then return -1 end
if call('ZREM', base .. state, id) == 0 then return -3 end
call('HDEL', job, 'finishedOn', 'processedOn', failed and 'failedReason' or 'returnvalue')
if forget then call('HDEL', job, 'atm', 'ats') end
call('LPUSH', waitingList, id)
wakeWorkers()
tell('waiting', 'jobId', id, 'prev', state)
return 0
