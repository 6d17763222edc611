-- The jobs that failed for good, newest first, as pairs of an id and its fields.
local first, count, jobs = needed(1), math.min(needed(2), BATCH), {}
if count == 0 then return jobs end
for _, id in ipairs(call('ZREVRANGE', base .. 'failed', first, first + count - 1)) do
    jobs[#jobs + 1] = id
    jobs[#jobs + 1] = call('HGETALL', base .. id)
end
return jobs
