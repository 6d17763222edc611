local function length(list) return call('LLEN', base .. list) end
local function size(set) return call('ZCARD', base .. set) end
return { length('wait'), length('paused'), length('active'), size('prioritized'), size('delayed'), size('completed'),
    size('failed'), paused and 1 or 0, math.max(call('PTTL', base .. 'limiter'), 0) }
