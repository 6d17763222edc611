// SPDX-License-Identifier: GPL-3.0-or-later
// Real BullMQ worker with scripted behaviour. Prints JSON lines for everything it sees.
//   node worker.mjs --queue cpp-jobs --mode ok --concurrency 8
// modes: ok | fail-n-times-then-ok (see --fail-times) | always-fail | unrecoverable | stall (SIGKILL itself mid-job) | progress
import { Worker, UnrecoverableError, options, connectionFor, line, num, echoResult, sleep } from './lib.mjs';

const o = options('usage: node worker.mjs [options]', {
  queue: 'cpp-jobs', mode: 'ok', 'fail-times': '1', concurrency: '1', 'work-ms': '0', 'lock-ms': '30000', 'stalled-ms': '30000',
  'max-stalled': '1', 'drain-delay': '5', 'limiter-max': '', 'limiter-ms': '1000', name: '', 'stall-after': '100', 'exit-after': '0',
  'exit-idle-ms': '0', metrics: '', quiet: false,
});
const modes = ['ok', 'fail-n-times-then-ok', 'always-fail', 'unrecoverable', 'stall', 'progress'];
if (!modes.includes(o.mode)) { console.error(`unknown mode ${o.mode}; one of ${modes.join(', ')}`); process.exit(2); }
const say = o.quiet ? () => {} : line;
let finished = 0, running = 0, lastWork = Date.now();

async function handle(job) {
  running++;
  lastWork = Date.now();
  try {
    if (num(o['work-ms'])) await sleep(num(o['work-ms']));
    switch (o.mode) {
      case 'fail-n-times-then-ok':
        if (job.attemptsMade < num(o['fail-times'])) throw new Error(`planned failure ${job.attemptsMade + 1}`);
        break;
      case 'always-fail': throw new Error('planned failure, always');
      case 'unrecoverable': throw new UnrecoverableError('planned failure, final');
      case 'stall':
        line({ event: 'stalling', jobId: job.id });
        await sleep(num(o['stall-after']));
        process.kill(process.pid, 'SIGKILL'); // no cleanup: the lock stays until it expires
        break;
      case 'progress':
        for (const pct of [0, 25, 50, 75, 100]) { await job.updateProgress({ phase: 'run', pct }); await job.log(`at ${pct}`); }
        break;
    }
    return echoResult(job.data);
  } finally {
    running--;
    lastWork = Date.now();
  }
}

const worker = new Worker(o.queue, handle, {
  connection: connectionFor(o.redis), prefix: o.prefix, concurrency: num(o.concurrency), lockDuration: num(o['lock-ms']),
  stalledInterval: num(o['stalled-ms']), maxStalledCount: num(o['max-stalled']), drainDelay: num(o['drain-delay']),
  ...(o.name && { name: o.name }), ...(o.metrics && { metrics: { maxDataPoints: num(o.metrics) } }),
  ...(o['limiter-max'] && { limiter: { max: num(o['limiter-max']), duration: num(o['limiter-ms']) } }),
});
worker.on('active', (j) => say({ event: 'active', jobId: j.id, attempt: j.attemptsStarted }));
worker.on('completed', (j) => { say({ event: 'completed', jobId: j.id, attemptsMade: j.attemptsMade }); ended(); });
worker.on('failed', (j, e) => { say({ event: 'failed', jobId: j?.id, attemptsMade: j?.attemptsMade, error: e.message }); ended(); });
worker.on('stalled', (id) => say({ event: 'stalled', jobId: id }));
worker.on('lockRenewalFailed', (ids) => say({ event: 'lockLost', ids }));
worker.on('error', (e) => say({ event: 'error', error: e.message }));

let stopping = false;
async function stop(why, code = 0) {
  if (stopping) return;
  stopping = true;
  await worker.close(); // waits for running jobs
  line({ event: 'closed', why, finished });
  process.exit(code);
}
function ended() { finished++; if (num(o['exit-after']) && finished >= num(o['exit-after'])) stop('exit-after'); }
if (num(o['exit-idle-ms'])) setInterval(() => { if (!running && Date.now() - lastWork > num(o['exit-idle-ms'])) stop('idle'); }, 100);
for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => stop(s));
await worker.waitUntilReady();
line({ event: 'ready', queue: o.queue, mode: o.mode, pid: process.pid });
