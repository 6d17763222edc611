-- The duration, then pairs of a job's id and its token. Gives back the ids whose lock is another's, or gone.
local duration, lost = needed(1), {}
if duration == 0 or #ARGV % 2 == 0 then error('a duration, then ids and tokens in pairs') end
for index = 2, #ARGV, 2 do
    local id, token = ARGV[index], ARGV[index + 1]
    local lock = base .. id .. ':lock'
    if call('GET', lock) == token then
        call('SET', lock, token, 'PX', duration)
        call('SREM', base .. 'stalled', id)
    else
        lost[#lost + 1] = id
    end
end
return lost
