// SPDX-License-Identifier: GPL-3.0-or-later
// Throughput and latency of real BullMQ with no-op jobs. The worker runs in its own process.
//   node bench.mjs [--jobs 20000] [--concurrency 8] [--samples 3000]   prints one JSON line per measurement
import { fork } from 'node:child_process';
import { once } from 'node:events';
import IORedis from 'ioredis';
import { readFileSync } from 'node:fs';
import { Queue, QueueEvents, Worker, options, connectionFor, line, num, sleep, streamPosition } from './lib.mjs';

const o = options('usage: node bench.mjs [options]', { jobs: '20000', concurrency: '8', samples: '3000', child: false });
const connection = connectionFor(o.redis);
if (o.child) {
  const w = new Worker('bench', async () => 0, { connection, prefix: o.prefix, concurrency: num(o.concurrency) });
  await w.waitUntilReady();
  process.send('ready');
  process.on('message', async () => { await w.close(); process.exit(0); });
} else {
  const redis = new IORedis(connection);
  const cpu = async () => { const i = await redis.info('cpu'); return Number(/used_cpu_sys:([\d.]+)/.exec(i)[1]) + Number(/used_cpu_user:([\d.]+)/.exec(i)[1]); };
  const drop = async () => { const k = await redis.keys(`${o.prefix}:bench:*`); for (let i = 0; i < k.length; i += 1000) await redis.del(k.slice(i, i + 1000)); };
  const worker = async () => { const p = fork(new URL(import.meta.url).pathname, ['--child', '--redis', o.redis, '--prefix', o.prefix, '--concurrency', o.concurrency]); await once(p, 'message'); const stop = async () => { p.send('stop'); await once(p, 'close'); }; stop.rssKb = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p.pid}/status`, 'utf8'))[1]); return stop; };
  const N = num(o.jobs), opts = { removeOnComplete: { count: 1000 } }, done = `${o.prefix}:bench:metrics:x`;
  const finished = async (n) => { for (;;) { const c = await queue.getJobCounts('waiting', 'active', 'prioritized'); if (c.waiting + c.active + c.prioritized === 0) return; await sleep(5); } };
  await drop();
  const queue = new Queue('bench', { connection, prefix: o.prefix });
  await queue.waitUntilReady();
  const rate = (what, n, t0, extra) => { const s = (performance.now() - t0) / 1000; line({ measure: what, jobs: n, seconds: +s.toFixed(3), perSecond: Math.round(n / s), ...extra }); };
  const flood = async (n, lanes) => { let i = 0; await Promise.all(Array.from({ length: lanes }, async () => { while (i < n) { i++; await queue.add('noop', { i }, opts); } })); };

  let t0 = performance.now(), c0 = await cpu();
  await flood(Math.min(N, 3000), 1); rate('add, one at a time', Math.min(N, 3000), t0);
  await drop(); c0 = await cpu(); t0 = performance.now();
  await flood(N, 64); rate('add, 64 in flight', N, t0, { redisCpuUsPerJob: Math.round(((await cpu()) - c0) / N * 1e6) });
  c0 = await cpu(); t0 = performance.now();
  let stop = await worker(); const spawnMs = performance.now() - t0; t0 = performance.now();
  await finished(); rate('process a filled queue', N, t0, { redisCpuUsPerJob: Math.round(((await cpu()) - c0) / N * 1e6), workerStartMs: Math.round(spawnMs) });
  await drop(); c0 = await cpu(); t0 = performance.now();
  await flood(N, 64); await finished(); rate('add and process', N, t0, { workerRssKb: stop.rssKb(), redisCpuUsPerJob: Math.round(((await cpu()) - c0) / N * 1e6) });

  for (const lanes of [1, 8, 64]) {
    const events = new QueueEvents('bench', { connection, prefix: o.prefix, lastEventId: await streamPosition(o.redis, o.prefix, 'bench') });
    await events.waitUntilReady();
    const pending = new Map(), early = new Map(), ms = [];
    events.on('completed', ({ jobId }) => { const p = pending.get(jobId); const now = performance.now(); if (p) { pending.delete(jobId); p(now); } else early.set(jobId, now); });
    let i = 0; const n = num(o.samples), t1 = performance.now();
    await Promise.all(Array.from({ length: lanes }, async () => { while (i < n) { i++; const s = performance.now(); const job = await queue.add('noop', {}, opts); const e = early.get(job.id); const end = e ?? await new Promise((r) => pending.set(job.id, r)); early.delete(job.id); ms.push(end - s); } }));
    const secs = (performance.now() - t1) / 1000; ms.sort((a, b) => a - b); const p = (x) => +ms[Math.min(n - 1, Math.floor(n * x))].toFixed(2);
    line({ measure: `latency, ${lanes} in flight`, samples: n, p50: p(0.5), p90: p(0.9), p99: p(0.99), max: p(1), perSecond: Math.round(n / secs) });
    await events.close();
  }
  await stop(); await drop(); await queue.close(); redis.disconnect(); process.exit(0);
}
