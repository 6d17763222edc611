local id, progress = text(1), text(2)
if call('EXISTS', base .. id) == 0 then return -1 end
call('HSET', base .. id, 'progress', progress)
tell('progress', 'jobId', id, 'data', progress)
return 0
