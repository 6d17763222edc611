-- Gives back how many rows there are now.
local id, row, keep = text(1), text(2), number(3)
if call('EXISTS', base .. id) == 0 then return -1 end
local rows = call('RPUSH', base .. id .. ':logs', row)
if not keep then return rows end
call('LTRIM', base .. id .. ':logs', -keep, -1)
return math.min(rows, keep)
