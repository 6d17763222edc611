local id, data = text(1), text(2)
if call('EXISTS', base .. id) == 0 then return -1 end
call('HSET', base .. id, 'data', data)
return 0
