// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance scenarios. By default every role is the real BullMQ program of this folder; a foreign program (the C++ one)
// can take a role when it understands the same flags and prints the same JSON lines:
//   node selftest.mjs --worker-cmd PROGRAM --producer-cmd PROGRAM --queue-cmd 'codewar-runner queue'   [--only stall]
// BULLMQ names the version of the package: 5.34, 5.81 or 6.7.
// In scenarios with two workers the second one always stays the real BullMQ worker (side-by-side test).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import IORedis from 'ioredis';
import { Queue, options, connectionFor, sleep } from './lib.mjs';

const o = options('usage: node selftest.mjs [options]', { 'worker-cmd': '', 'producer-cmd': '', 'queue-cmd': '', only: '', verbose: false });
const here = new URL('.', import.meta.url).pathname;
const redis = new IORedis(connectionFor(o.redis));
const REAL = { worker: ['node', here + 'worker.mjs'], producer: ['node', here + 'producer.mjs'], inspect: ['node', here + 'inspect.mjs'] };
const split = (s) => s.match(/"[^"]*"|\S+/g).map((x) => x.replace(/^"|"$/g, ''));
const CMD = { ...REAL, ...(o['worker-cmd'] && { worker: split(o['worker-cmd']) }), ...(o['producer-cmd'] && { producer: split(o['producer-cmd']) }) };
let prefix = '';
const children = new Set(); // whatever a failed scenario leaves running is killed before the next one

function start(role, flags, cmd = CMD[role]) {
  const args = [...cmd.slice(1), '--redis', o.redis, '--prefix', prefix, ...Object.entries(flags).flatMap(([k, v]) => (v === true ? [`--${k}`] : [`--${k}`, String(v)]))];
  const p = spawn(cmd[0], args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(p);
  p.once('close', () => children.delete(p));
  const lines = [];
  const waiters = [];
  createInterface({ input: p.stdout }).on('line', (l) => {
    let e;
    try { e = JSON.parse(l); } catch { console.log(`   ${role} printed non-JSON: ${l}`); return; }
    if (o.verbose) console.log(`   ${role} ${l}`);
    lines.push(e);
    for (const w of waiters) if (w.test(e)) w.done(e);
  });
  const until = (test, ms = 15000) => new Promise((done, fail) => {
    const old = lines.find(test);
    if (old) return done(old);
    const t = setTimeout(() => fail(new Error(`${role}: expected line did not come within ${ms} ms`)), ms);
    waiters.push({ test, done: (e) => { clearTimeout(t); done(e); } });
  });
  const exit = once(p, 'close').then(([code, signal]) => ({ code, signal, lines }));
  return { p, lines, until, exit, stop: async (sig = 'SIGTERM') => { p.kill(sig); return exit; }, ready: () => until((e) => e.event === 'ready') };
}
const produce = async (flags) => { const r = await start('producer', { queue: 'q', ...flags }).exit; return { ...r, results: r.lines.filter((l) => l.event === 'result'), sum: r.lines.find((l) => l.event === 'summary') }; };
const inspect = async (flags = {}) => { const r = await start('inspect', { queue: 'q', quiesced: true, verbose: true, ...flags }, REAL.inspect).exit; return r.lines[0]; };
function must(cond, what) { if (!cond) throw new Error(what); }
async function clean(flags) { const s = await inspect(flags); must(s.ok, 'inspect: ' + JSON.stringify(s.violations)); return s; }
const hash = (id) => redis.hgetall(`${prefix}:q:${id}`);

const scenarios = {
  async ok() {
    const w = start('worker', { queue: 'q', concurrency: 8 }); await w.ready();
    const r = await produce({ count: 200, 'in-flight': 16, 'vary-input': true, input: 'n', expect: 'echo' });
    must(r.code === 0 && r.sum.ok === 200, 'results: ' + JSON.stringify(r.sum)); await w.stop(); const s = await clean({ 'expect-total': 200 }); must(s.counts.completed === 200, 'completed');
  },
  async progress() {
    const w = start('worker', { queue: 'q', mode: 'progress' }); await w.ready(); const r = await produce({ count: 3, expect: 'echo' });
    const told = (await redis.xrange(`${prefix}:q:events`, '-', '+')).map(([, f]) => f).filter((f) => f[1] === 'progress'); // waitUntilFinished may be through before
    for (const x of r.results) must(JSON.stringify(told.filter((f) => f[f.indexOf('jobId') + 1] === x.jobId).map((f) => JSON.parse(f[f.indexOf('data') + 1]).pct)) === '[0,25,50,75,100]', 'progress ' + JSON.stringify(told));
    must(JSON.stringify(await redis.lrange(`${prefix}:q:1:logs`, 0, -1)) === JSON.stringify([0, 25, 50, 75, 100].map((p) => `at ${p}`)), 'logs'); await w.stop(); await clean();
  },
  async 'fail twice then ok, exponential backoff'() {
    const w = start('worker', { queue: 'q', mode: 'fail-n-times-then-ok', 'fail-times': 2, concurrency: 4 }); await w.ready();
    const r = await produce({ count: 5, attempts: 3, backoff: 60, 'backoff-type': 'exponential', expect: 'echo' }); must(r.code === 0, JSON.stringify(r.sum));
    for (const x of r.results) must(x.ms >= 175, `backoff 60 + 120 ms not respected: ${x.ms}`); const h = await hash(1); must(h.atm === '3' && h.ats === '3' && JSON.parse(h.stacktrace).length === 2, JSON.stringify(h)); await w.stop(); await clean();
  },
  async 'immediate retries'() {
    const w = start('worker', { queue: 'q', mode: 'fail-n-times-then-ok', 'fail-times': 3 }); await w.ready(); const r = await produce({ count: 4, attempts: 4, expect: 'echo' }); must(r.code === 0, JSON.stringify(r.sum)); await w.stop(); await clean();
  },
  async 'always fails'() {
    const w = start('worker', { queue: 'q', mode: 'always-fail' }); await w.ready(); const r = await produce({ count: 3, attempts: 2, expect: 'fail' }); must(r.code === 0 && r.results.every((x) => x.error === 'planned failure, always'), JSON.stringify(r.results));
    await w.stop(); const s = await clean(); must(s.counts.failed === 3 && s.events['retries-exhausted'] === 3 && s.events.failed === 3, JSON.stringify(s.events)); must((await hash(1)).atm === '2', 'atm');
  },
  async 'unrecoverable error is not retried'() {
    const w = start('worker', { queue: 'q', mode: 'unrecoverable' }); await w.ready(); const r = await produce({ count: 2, attempts: 5, expect: 'fail' }); must(r.code === 0, JSON.stringify(r.sum)); await w.stop(); const s = await clean(); must((await hash(1)).atm === '1' && !s.events['retries-exhausted'], 'retried');
  },
  async 'stall: a killed worker loses nothing'() {
    const a = start('worker', { queue: 'q', mode: 'stall', 'lock-ms': 600, 'stalled-ms': 300, 'stall-after': 50 }); await a.ready();
    const prod = produce({ count: 3, timeout: 20000, expect: 'echo' }); const dead = await a.exit; must(dead.signal === 'SIGKILL', 'worker did not die');
    const b = start('worker', { queue: 'q', 'lock-ms': 600, 'stalled-ms': 300, concurrency: 2 }, REAL.worker); const r = await prod; must(r.code === 0, JSON.stringify(r.sum));
    await b.stop(); const s = await clean({ 'expect-total': 3 }); must(s.events.stalled >= 1, 'no stalled event'); must(s.counts.completed === 3, 'completed');
  },
  async 'stall: recovered by the worker under test'() {
    const a = start('worker', { queue: 'q', mode: 'stall', 'lock-ms': 600, 'stalled-ms': 300, 'stall-after': 50 }, REAL.worker); await a.ready();
    const prod = produce({ count: 3, timeout: 20000, expect: 'echo' }); await a.exit;
    const b = start('worker', { queue: 'q', 'lock-ms': 600, 'stalled-ms': 300, concurrency: 2 }); const r = await prod; must(r.code === 0, JSON.stringify(r.sum)); await b.stop(); await clean({ 'expect-total': 3 });
  },
  async 'priority and FIFO order'() {
    await produce({ 'no-wait': true, count: 1, priority: 9, pause: true, 'job-id': 'p9' });
    for (const [id, p] of [['p2', 2], ['p5', 5], ['p2b', 2], ['n1', 0], ['n2', 0]]) await produce({ 'no-wait': true, count: 1, 'job-id': id, ...(p && { priority: p }) });
    const w = start('worker', { queue: 'q' }); await w.ready(); await sleep(300); must(!w.lines.some((l) => l.event === 'active'), 'worked while paused');
    await produce({ 'no-wait': true, count: 1, 'job-id': 'last', resume: true, lifo: true }); await w.until((e) => e.event === 'completed' && e.jobId === 'p9-0'); await sleep(100); await w.stop();
    const order = w.lines.filter((l) => l.event === 'active').map((l) => l.jobId.replace('-0', '')); const rest = order.filter((x) => x !== 'last').join(' '); must(rest === 'n1 n2 p2 p2b p5 p9', 'order ' + order.join(' ')); await clean({ 'expect-total': 7 });
  },
  async 'delayed jobs'() {
    const w = start('worker', { queue: 'q', concurrency: 4 }); await w.ready(); const r = await produce({ count: 4, delay: 400, expect: 'echo' }); must(r.results.every((x) => x.ms >= 395 && x.ms < 1500), JSON.stringify(r.results.map((x) => x.ms)));
    const r2 = await produce({ count: 3, delay: 200, priority: 2, expect: 'echo' }); must(r2.code === 0, 'delayed+priority'); await w.stop(); await clean();
  },
  async 'rate limiter shared by two workers'() {
    const f = { queue: 'q', 'limiter-max': 5, 'limiter-ms': 400, concurrency: 4 }; const a = start('worker', f), b = start('worker', f, REAL.worker); await Promise.all([a.ready(), b.ready()]);
    const r = await produce({ count: 20, expect: 'echo' }); must(r.code === 0 && r.sum.seconds >= 1.1, `20 jobs at 5 per 400 ms took ${r.sum.seconds} s`); await Promise.all([a.stop(), b.stop()]); await clean();
  },
  // The package looks for the job once it waits: one that is gone by then is an error to it, so the jobs outlast a busy moment.
  async 'removeOnComplete true: results only through events'() {
    const w = start('worker', { queue: 'q', concurrency: 4, 'work-ms': 500 }); await w.ready(); const r = await produce({ count: 12, 'remove-on-complete': 'true', 'in-flight': 4, expect: 'echo' }); must(r.code === 0, JSON.stringify(r.sum)); await w.stop(); await clean({ 'expect-total': 0 });
  },
  async 'removeOnComplete count keeps the newest'() {
    const w = start('worker', { queue: 'q' }); await w.ready(); const r = await produce({ count: 30, 'remove-on-complete': '5', 'in-flight': 1, expect: 'any' }); must(r.sum.ok === 30, JSON.stringify(r.sum)); await w.stop(); const s = await clean(); must(s.counts.completed === 5, JSON.stringify(s.counts));
  },
  async 'duplicate job id and deduplication'() {
    const a = await produce({ count: 1, 'job-id': 'same', 'no-wait': true }); const b = await produce({ count: 1, 'job-id': 'same', 'no-wait': true }); must(a.lines[0].jobId === b.lines[0].jobId, 'ids');
    const c = await produce({ count: 3, 'dedup-id': 'd1', 'no-wait': true }); must(new Set(c.lines.filter((l) => l.event === 'added').map((l) => l.jobId)).size === 1, 'dedup'); const w = start('worker', { queue: 'q', 'exit-idle-ms': 500 }); await w.exit;
    const s = await clean({ 'expect-total': 2 }); must(s.events.duplicated === 1 && s.events.deduplicated === 2, JSON.stringify(s.events)); must((await redis.exists(`${prefix}:q:de:d1`)) === 0, 'dedup key not released');
  },
  async 'graceful close finishes the running job'() {
    const w = start('worker', { queue: 'q', 'work-ms': 700, concurrency: 2 }); await w.ready(); const prod = produce({ count: 4, timeout: 15000, expect: 'echo' }); await w.until((e) => e.event === 'active'); await sleep(100);
    const end = await w.stop('SIGTERM'); must(end.code === 0, 'exit code ' + end.code); const s = await inspect(); must(s.ok && s.counts.active === 0 && s.locks === 0 && s.counts.completed >= 1, JSON.stringify(s.violations)); const b = start('worker', { queue: 'q', concurrency: 4 }, REAL.worker); must((await prod).code === 0, 'rest'); await b.stop(); await clean({ 'expect-total': 4 });
  },
  async 'side by side under kill -9: nothing lost, nothing twice'() {
    const f = { queue: 'q', concurrency: 3, 'work-ms': 8, 'lock-ms': 700, 'stalled-ms': 300, 'max-stalled': 20 }; const steady = start('worker', f, REAL.worker); await steady.ready(); const prod = produce({ count: 600, 'in-flight': 60, 'vary-input': true, attempts: 2, timeout: 40000, expect: 'echo' });
    for (let i = 0; i < 4; i++) { const v = start('worker', f); await v.ready(); await sleep(250 + i * 60); await v.stop('SIGKILL'); }
    const r = await prod; must(r.code === 0, JSON.stringify(r.sum)); await steady.stop(); const s = await clean({ 'expect-total': 600 }); must(s.events.completed === 600, 'completed events ' + s.events.completed);
  },
  async 'the package looks after the jobs of the producer and worker under test'() {
    const queue = new Queue('q', { connection: connectionFor(o.redis), prefix });
    try {
      await queue.pause(); await produce({ count: 3, 'no-wait': true, 'job-id': 'j' });
      const w = start('worker', { queue: 'q', mode: 'always-fail', name: 'cw1' }); await w.ready(); await sleep(300); must(!w.lines.some((l) => l.event === 'active'), 'worked while paused');
      await (await queue.getJob('j-0')).remove(); await queue.resume(); await w.until((e) => e.event === 'failed' && e.jobId === 'j-2');
      must((await queue.getWorkers()).some((x) => x.rawname?.endsWith(':w:cw1') ?? x.name === 'cw1'), 'getWorkers: ' + JSON.stringify(await queue.getWorkers()));
      await w.stop(); must(JSON.stringify((await queue.getFailed()).map((j) => [j.id, j.failedReason]).sort()) === '[["j-1","planned failure, always"],["j-2","planned failure, always"]]', 'failed list');
      for (const id of ['j-1', 'j-2']) await (await queue.getJob(id)).retry();
      const b = start('worker', { queue: 'q' }); await b.ready(); await b.until((e) => e.event === 'completed' && e.jobId === 'j-2'); await sleep(100); await b.stop(); const s = await clean({ 'expect-total': 2 }); must(s.counts.completed === 2, JSON.stringify(s.counts));
    } finally { await queue.close(); }
  },
};
// Up to 5.34 the package counts stalls in another field, and fails the job itself.
if (process.env.BULLMQ !== '5.34') scenarios['stall limit: third worker fails the job'] = async () => {
    const prod = produce({ count: 1, attempts: 5, timeout: 30000, expect: 'fail' });
    for (let i = 0; i < 2; i++) { const a = start('worker', { queue: 'q', mode: 'stall', 'lock-ms': 400, 'stalled-ms': 250, 'stall-after': 30 }, REAL.worker); await a.exit; }
    const b = start('worker', { queue: 'q', 'lock-ms': 400, 'stalled-ms': 250 }); const r = await prod; must(r.results[0]?.error === 'job stalled more than allowable limit', JSON.stringify(r.results)); await b.stop(); const s = await clean(); must(s.counts.failed === 1, 'failed'); const h = await hash(1); must(h.stc === '2' && h.defa === undefined, JSON.stringify(h));
  };
if (o['queue-cmd']) scenarios['codewar-runner queue looks after the jobs of the package'] = async () => {
  const manage = async (...args) => { const [program, ...first] = split(o['queue-cmd']); const p = spawn(program, [...first, ...args, '--redis', o.redis, '--prefix', prefix], { stdio: ['ignore', 'pipe', 'inherit'] }); let text = ''; p.stdout.on('data', (d) => { text += d; }); const [code] = await once(p, 'close'); must(code === 0, `queue ${args.join(' ')}: ${code}`); return text; };
  const add = start('producer', { queue: 'q', count: 3, 'no-wait': true, 'job-id': 'j' }, REAL.producer); await add.exit;
  await manage('pause', 'q'); const w = start('worker', { queue: 'q', mode: 'always-fail' }, REAL.worker); await w.ready(); await sleep(300); must(!w.lines.some((l) => l.event === 'active'), 'worked while paused');
  await manage('remove', 'q', 'j-0'); await manage('resume', 'q'); await w.until((e) => e.event === 'failed' && e.jobId === 'j-2'); await sleep(100); await w.stop();
  const failed = await manage('failed', 'q', '--json'); must(failed.split('\n').filter(Boolean).every((l) => JSON.parse(l).reason === 'planned failure, always'), failed);
  must(/^q +0 +0 +0 +0 +0 +2$/m.test(await manage('list')), await manage('list')); await manage('retry', 'q', '--all');
  const b = start('worker', { queue: 'q' }, REAL.worker); await b.ready(); await b.until((e) => e.event === 'completed' && e.jobId === 'j-2'); await sleep(100); await b.stop(); const s = await clean({ 'expect-total': 2 }); must(s.counts.completed === 2, JSON.stringify(s.counts));
};

let failed = 0, n = 0;
const list = Object.entries(scenarios).filter(([k]) => !o.only || k.includes(o.only));
console.log(`1..${list.length}   # worker: ${CMD.worker.join(' ')}   producer: ${CMD.producer.join(' ')}`);
for (const [name, f] of list) {
  prefix = `st${process.pid}x${++n}`;
  const t0 = Date.now();
  try { await f(); console.log(`ok ${n} - ${name} (${Date.now() - t0} ms)`); } catch (e) { failed++; console.log(`not ok ${n} - ${name}: ${e.message}`); }
  await Promise.all([...children].map((p) => { const end = once(p, 'close'); p.kill('SIGKILL'); return end; }));
  const keys = await redis.keys(prefix + ':*');
  if (keys.length) await redis.del(keys);
}
redis.disconnect();
console.log(failed ? `# ${failed} failed` : '# all passed');
process.exit(failed ? 1 : 0);
