// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a queue in one atomic snapshot, prints counts by state and checks invariants. Exit code 1 on any violation.
//   node inspect.mjs --queue cpp-jobs [--expect-total 100] [--quiesced]
import IORedis from 'ioredis';
import { options, connectionFor, line, num } from './lib.mjs';

const o = options('usage: node inspect.mjs [options]   (one JSON document; exit 0 = all invariants hold)', {
  queue: 'cpp-jobs', 'expect-total': '', quiesced: false, verbose: false, watch: '0',
});
// Read-only; one script call = one instant, so a live queue cannot change under the checks.
const SNAPSHOT = `
local p, out = KEYS[1], {}
for _, key in ipairs(redis.call('KEYS', ARGV[1])) do
  local t, v = redis.call('TYPE', key).ok, nil
  if t == 'string' then v = redis.call('GET', key)
  elseif t == 'hash' then v = redis.call('HGETALL', key)
  elseif t == 'list' then v = redis.call('LRANGE', key, 0, -1)
  elseif t == 'set' then v = redis.call('SMEMBERS', key)
  elseif t == 'zset' then v = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  elseif t == 'stream' then v = redis.call('XRANGE', key, '-', '+') end
  out[#out + 1] = { string.sub(key, #p + 1), t, v, redis.call('PTTL', key) }
end
return out`;

const LISTS = ['wait', 'paused', 'active'];
const ZSETS = ['completed', 'failed', 'delayed', 'prioritized', 'waiting-children'];
const FIXED = new Set([...LISTS, ...ZSETS, 'id', 'meta', 'events', 'marker', 'pc', 'stalled', 'stalled-check', 'limiter', 'repeat']);
const SUFFIXES = ['lock', 'logs', 'dependencies', 'processed', 'failed', 'unsuccessful'];
const obj = (a) => { const r = {}; for (let i = 0; i < a.length; i += 2) r[a[i]] = a[i + 1]; return r; };
const json = (s) => { try { JSON.parse(s); return true; } catch { return false; } };

const redis = new IORedis(connectionFor(o.redis));
const base = `${o.prefix}:${o.queue}:`;

async function check() {
  const glob = base.replace(/[\\*?[\]]/g, '\\$&') + '*';
  const rows = await redis.eval(SNAPSHOT, 1, base, glob);
  const now = Date.now();
  const key = new Map(rows.map(([k, type, v, ttl]) => [k, { type, v, ttl }]));
  const bad = [], warn = [];
  const fail = (rule, detail) => bad.push({ rule, ...detail });

  // Which state holds which id.
  const where = new Map(), counts = {}, score = new Map();
  const put = (id, state) => where.set(id, [...(where.get(id) ?? []), state]);
  for (const s of LISTS) {
    const e = key.get(s);
    if (e && e.type !== 'list') { fail('key-type', { key: s, type: e.type }); continue; }
    const ids = (e?.v ?? []).filter((id) => { const legacy = id.startsWith('0:'); if (legacy) warn.push({ rule: 'legacy-marker-in-list', list: s, id }); return !legacy; });
    counts[s] = ids.length;
    ids.forEach((id) => put(id, s));
  }
  for (const s of ZSETS) {
    const e = key.get(s);
    if (e && e.type !== 'zset') { fail('key-type', { key: s, type: e.type }); continue; }
    const m = e?.v ?? [];
    counts[s] = m.length / 2;
    for (let i = 0; i < m.length; i += 2) { put(m[i], s); score.set(`${s}/${m[i]}`, Number(m[i + 1])); }
  }
  for (const [id, st] of where) if (st.length > 1) fail('job-in-two-places', { id, states: st });

  // Job hashes.
  const jobs = new Map();
  for (const [k, e] of key) {
    if (e.type !== 'hash' || FIXED.has(k) || /^(metrics|repeat|de|dn):/.test(k)) continue;
    if (SUFFIXES.some((s) => k.endsWith(':' + s))) continue;
    jobs.set(k, obj(e.v));
  }
  for (const [id, st] of where) if (!jobs.has(id)) fail('state-without-hash', { id, states: st });
  for (const id of jobs.keys()) if (!where.has(id)) fail('lost-job', { id, detail: 'hash exists but the id is in no state' });
  for (const [id, h] of jobs) {
    const state = where.get(id)?.[0];
    for (const f of ['name', 'data', 'opts', 'timestamp']) if (h[f] === undefined) fail('missing-field', { id, field: f });
    for (const f of ['data', 'opts', 'returnvalue', 'progress', 'stacktrace']) if (h[f] !== undefined && !json(h[f])) fail('invalid-json', { id, field: f, value: h[f].slice(0, 80) });
    if (state === 'completed' && (h.returnvalue === undefined || !h.finishedOn)) fail('completed-without-result', { id });
    if (state === 'failed' && (h.failedReason === undefined || !h.finishedOn)) fail('failed-without-reason', { id });
    if (state === 'active' && !h.processedOn) fail('active-without-processedOn', { id });
    if (state === 'prioritized' && Math.floor(score.get('prioritized/' + id) / 2 ** 32) !== Number(h.priority)) fail('priority-score', { id, score: score.get('prioritized/' + id), priority: h.priority });
    if ((state === 'completed' || state === 'failed') && score.get(`${state}/${id}`) !== Number(h.finishedOn)) fail('finish-score', { id });
    if (Number(h.atm ?? 0) > Number(h.ats ?? 0)) fail('attempt-counters', { id, atm: h.atm, ats: h.ats });
  }

  // Locks.
  let locks = 0;
  for (const [k, e] of key) {
    if (!k.endsWith(':lock') || e.type !== 'string') continue;
    const id = k.slice(0, -5);
    locks++;
    if (!(where.get(id) ?? []).includes('active')) fail('leaked-lock', { id, state: where.get(id) ?? null, pttl: e.ttl });
    if (e.ttl < 0) fail('lock-without-ttl', { id });
  }
  for (const [id, st] of where) if (st.includes('active') && !key.has(`${id}:lock`)) (o.quiesced ? bad : warn).push({ rule: 'active-without-lock', id });

  // Markers, pause flag, counters.
  const meta = key.has('meta') ? obj(key.get('meta').v) : {};
  const paused = meta.paused !== undefined;
  const full = meta.concurrency !== undefined && counts.active >= Number(meta.concurrency);
  const marker = key.has('marker') ? obj(key.get('marker').v) : {};
  if (!paused && !full && counts.wait + counts.prioritized > 0 && marker['0'] === undefined) warn.push({ rule: 'work-without-marker' });
  if (!paused && counts.paused > 0) fail('paused-list-but-not-paused', { length: counts.paused });
  if (paused && counts.wait > 0) warn.push({ rule: 'wait-list-while-paused', length: counts.wait });
  for (const [id, st] of where) if (st[0] === 'delayed') { const due = Math.floor(score.get('delayed/' + id) / 4096); if (now - due > 60_000) warn.push({ rule: 'overdue-delayed', id, lateMs: now - due }); }
  for (const [k, e] of key) if (k.startsWith('de:') && e.ttl === -1 && !jobs.has(e.v)) warn.push({ rule: 'stale-dedup-key', key: k, jobId: e.v });
  if (o.quiesced && counts.active > 0) fail('active-while-quiesced', { length: counts.active });

  // Event stream: every added job is still somewhere, or has an event that explains why not.
  const seen = { added: new Set(), done: new Set() }, ev = {};
  let first = null;
  for (const [id, f] of key.get('events')?.v ?? []) {
    first ??= id;
    const e = obj(f);
    ev[e.event] = (ev[e.event] ?? 0) + 1;
    if (e.event === 'added') seen.added.add(e.jobId);
    if (['completed', 'failed', 'removed'].includes(e.event)) seen.done.add(e.jobId);
    if (e.event === 'completed' && !json(e.returnvalue)) fail('event-invalid-json', { id, event: e.event });
    if (e.event === 'progress' && !json(e.data)) fail('event-invalid-json', { id, event: e.event });
    if (e.event === 'failed' && e.failedReason === undefined) fail('event-missing-field', { id, event: e.event });
  }
  for (const id of seen.added) if (!where.has(id) && !seen.done.has(id)) fail('vanished-job', { id, detail: 'added event, but no state and no completed/failed/removed event' });
  for (const id of where.keys()) {
    const st = where.get(id)[0];
    if ((st === 'completed' || st === 'failed') && seen.added.has(id) && !seen.done.has(id)) fail('finished-without-event', { id, state: st });
  }
  const total = where.size;
  if (o['expect-total'] !== '' && total !== num(o['expect-total'])) fail('total', { expected: num(o['expect-total']), found: total });
  return { queue: o.queue, ok: bad.length === 0, counts: { ...counts, total }, paused, locks, marker, meta, events: { length: key.get('events')?.v.length ?? 0, ...ev }, violations: o.verbose ? bad : bad.slice(0, 20), violationCount: bad.length, warnings: o.verbose ? warn : warn.slice(0, 10) };
}

let r = await check();
line(r);
while (num(o.watch)) { await new Promise((x) => setTimeout(x, num(o.watch))); r = await check(); line(r); }
redis.disconnect();
process.exit(r.ok ? 0 : 1);
