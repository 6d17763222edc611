// SPDX-License-Identifier: GPL-3.0-or-later
// Does with the real BullMQ, one step after the other, what tst_differential does with CodeWar's own code. Reads lines
// {"redis": URL, "now": MS, "steps": [[what, …], …]} and answers each with a line {"replies": […]}. Time stands still but
// for a second with each step, and for the step "clock".
import { createInterface } from 'node:readline';
import { Job, Queue, UnrecoverableError, Worker, connectionFor, line } from './lib.mjs';

let now = Date.now();
Date.now = () => now;

const failure = ({ reason, trace, final }) => Object.assign(final ? new UnrecoverableError(reason) : new Error(reason), { stack: trace });

/** The reply to a finish: the id of the job that was fetched with it. */
const following = (reply) => (Array.isArray(reply) && reply[1] ? String(reply[1]) : null);

class Scene {
  constructor(redis) {
    this.connection = connectionFor(redis);
    this.queue = new Queue('q', { connection: this.connection });
    this.queue.on('error', () => {});
  }
  async employ(options) {
    this.worker = new Worker('q', null, {
      connection: this.connection, autorun: false, name: 'w', lockDuration: 60000, stalledInterval: 60000, maxStalledCount: 1,
      drainDelay: 0.01, ...options,
    });
    this.worker.on('error', () => {});
    await this.worker.waitUntilReady(); // one that is closed while it connects takes the whole program down
  }
  job(id) { return Job.fromId(this.queue, id); }
  async held(id) {
    const job = await Job.fromId(this.worker, id);
    if (!job) throw Object.assign(new Error('missing'), { code: -1 });
    return job;
  }
  async end() { await this.worker.close(true); await this.queue.close(); }

  async add(data, opts) { return (await this.queue.add('run', data, opts)).id; }
  async fetch(token) { return (await this.worker.getNextJob(token, { block: false }))?.id ?? null; }
  async complete(id, token, value, fetchNext) { return following(await (await this.held(id)).moveToCompleted(value, token, fetchNext)); }
  async fail(id, token, error, fetchNext) { return following(await (await this.held(id)).moveToFailed(failure(error), token, fetchNext)); }
  async postpone(id, token, ms) { await (await this.held(id)).moveToDelayed(now + ms, token); }
  async handback(id, token) { await (await this.held(id)).moveToWait(token); }
  async extend(id, token, ms) { return (await (await this.held(id)).extendLock(token, ms)) === 1; }
  async sweep() { return [...(await this.worker.scripts.moveStalledJobsToWait()).flat()]; }
  async del(key) { await (await this.queue.client).del(`bull:q:${key}`); }
  async pause() { await this.queue.pause(); }
  async resume() { await this.queue.resume(); }
  async limit(ms) { await this.queue.rateLimit(ms); }
  async concurrency(count) { await this.queue.setGlobalConcurrency(count); }
  async globalLimit(max, ms) { await this.queue.setGlobalRateLimit(max, ms); }
  async remove(id) { return (await this.queue.remove(id)) === 1; }
  async retryFailed(id) { await (await this.job(id)).retry('failed'); }
  async retryCompleted(id) { await (await this.job(id)).retry('completed'); }
  async promote(id) { await (await this.job(id)).promote(); }
  async progress(id, value) { await (await this.job(id)).updateProgress(value); }
  async log(id, row) { return (await this.job(id)).log(row); }
  async update(id, data) { await (await this.job(id)).updateData(data); }
  async drain(delayed) { await this.queue.drain(delayed); }
  async hire(options) { await this.worker.close(true); await this.employ(options); }
  async clock(ms) { now += ms; }
}

async function play({ redis, steps, ...given }) {
  now = given.now;
  const scene = new Scene(redis);
  await scene.queue.waitUntilReady();
  await scene.employ({});
  const replies = [];
  for (const [what, ...args] of steps) {
    now += 1000;
    try {
      replies.push((await scene[what](...args)) ?? null);
    } catch (e) {
      replies.push({ error: e.code ?? e.message });
    }
  }
  await scene.end();
  return replies;
}

for await (const text of createInterface({ input: process.stdin })) line({ replies: await play(JSON.parse(text)) });
process.exit(0);
