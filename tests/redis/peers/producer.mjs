// SPDX-License-Identifier: GPL-3.0-or-later
// Real BullMQ producer. Adds jobs, waits for each with QueueEvents + job.waitUntilFinished, prints JSON lines.
//   node producer.mjs --queue cpp-jobs --count 20 --language cpp --code 'int main(){}' --input '1 2'
import { Queue, QueueEvents, options, connectionFor, line, keepPolicy, num, textOrFile, echoResult, streamPosition } from './lib.mjs';

const o = options('usage: node producer.mjs [options]   (prints one JSON line per job, then a summary line)', {
  queue: 'cpp-jobs', name: 'run', count: '1', language: 'cpp', code: 'int main(){}', 'code-file': '', input: '', 'input-file': '',
  'vary-input': false, 'in-flight': '0', timeout: '30000', 'job-id': '', attempts: '', backoff: '', 'backoff-type': 'fixed',
  priority: '', delay: '', lifo: false, 'remove-on-complete': '', 'remove-on-fail': '', 'dedup-id': '', 'dedup-ttl': '',
  expect: 'any', 'no-wait': false, obliterate: false, pause: false, resume: false, 'max-events': '10000',
});
const connection = connectionFor(o.redis);
const queue = new Queue(o.queue, { connection, prefix: o.prefix, streams: { events: { maxLen: num(o['max-events']) } } });
queue.on('error', (e) => console.error('queue:', e.message));
queue.setMaxListeners(0); // every waitUntilFinished adds one
const events = o['no-wait'] ? null : new QueueEvents(o.queue, { connection, prefix: o.prefix, lastEventId: await streamPosition(o.redis, o.prefix, o.queue) });
events?.setMaxListeners(0);
events?.on('error', (e) => console.error('events:', e.message));
await Promise.all([queue.waitUntilReady(), events?.waitUntilReady()]);

if (o.obliterate) { await queue.obliterate({ force: true }); await queue.resume(); }
if (o.pause) await queue.pause();
if (o.resume) await queue.resume();

const progress = new Map();
events?.on('progress', ({ jobId, data }) => { if (!progress.has(jobId)) progress.set(jobId, []); progress.get(jobId).push(data); });

const code = textOrFile(o.code, o['code-file']);
const input = textOrFile(o.input, o['input-file']);
const jobOpts = (i) => {
  const r = {};
  if (o['job-id']) r.jobId = `${o['job-id']}-${i}`;
  if (o.attempts) r.attempts = num(o.attempts);
  if (o.backoff) r.backoff = { type: o['backoff-type'], delay: num(o.backoff) };
  if (o.priority) r.priority = num(o.priority);
  if (o.delay) r.delay = num(o.delay);
  if (o.lifo) r.lifo = true;
  if (o['dedup-id']) r.deduplication = { id: o['dedup-id'], ...(o['dedup-ttl'] && { ttl: num(o['dedup-ttl']) }) };
  const c = keepPolicy(o['remove-on-complete']), f = keepPolicy(o['remove-on-fail']);
  if (c !== undefined) r.removeOnComplete = c;
  if (f !== undefined) r.removeOnFail = f;
  return r;
};

const count = num(o.count), lanes = num(o['in-flight']) || count;
const tally = { added: 0, ok: 0, failed: 0, timeout: 0, mismatch: 0 };
const times = [];
let next = 0;
async function lane() {
  while (next < count) {
    const i = next++;
    const data = { code, language: o.language, input: o['vary-input'] ? `${input}${i}` : input };
    const t0 = performance.now();
    let job;
    try {
      job = await queue.add(o.name, data, jobOpts(i));
      tally.added++;
      if (o['no-wait']) { line({ event: 'added', index: i, jobId: job.id }); continue; }
      const value = await job.waitUntilFinished(events, num(o.timeout));
      const ms = performance.now() - t0;
      times.push(ms);
      tally.ok++;
      const want = echoResult(data);
      const same = value?.output === want.output && value?.executionTime === want.executionTime;
      if (!same) tally.mismatch++;
      line({ event: 'result', index: i, jobId: job.id, ok: true, ms: +ms.toFixed(2), value, echo: same, ...(progress.has(job.id) && { progress: progress.get(job.id) }) });
    } catch (e) {
      const timedOut = / timed out before finishing/.test(e.message);
      tally[timedOut ? 'timeout' : 'failed']++;
      line({ event: 'result', index: i, jobId: job?.id, ok: false, timeout: timedOut, error: e.message, ms: +(performance.now() - t0).toFixed(2) });
    }
  }
}
const started = performance.now();
await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane));
times.sort((a, b) => a - b);
const pct = (p) => (times.length ? +times[Math.min(times.length - 1, Math.floor(times.length * p))].toFixed(2) : null);
line({ event: 'summary', ...tally, seconds: +((performance.now() - started) / 1000).toFixed(3), p50: pct(0.5), p99: pct(0.99) });
await events?.close();
await queue.close();
const good = o['no-wait'] ? tally.added === count : { any: true, ok: tally.ok === count, echo: tally.ok === count && tally.mismatch === 0, fail: tally.failed === count }[o.expect];
process.exit(good ? 0 : 1);
