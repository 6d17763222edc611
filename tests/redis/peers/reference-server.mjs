// SPDX-License-Identifier: GPL-3.0-or-later
// An original CodeWar server: Express + BullMQ (the npm package) + Redis, one container a job.
//   POST /run {code, language, input} -> 200 {output, executionTime, jobId} | 400 {error} | 429 {error} | 500 {error}
//   GET /health -> 200 {status:"ok", ...} | 503 {status:"error", ...}
// Environment: PORT 3000, HOST 127.0.0.1, REDIS_URL, PREFIX bull, RATE_LIMIT 6 (per window per IP, 0 = off), RATE_WINDOW_MS 60000,
//   RUN_TIMEOUT_MS 30000, ATTEMPTS 3, BACKOFF_MS 500, WORKERS 1 (0 = only the queue side; a foreign worker serves),
//   CONCURRENCY 2, RUNNER docker|echo, CPP_IMAGE, PYTHON_IMAGE, JOB_ROOT, CONTAINER_TIMEOUT_MS 20000, TRUST_PROXY.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Queue, QueueEvents, Worker, connectionFor, echoResult, streamPosition } from './lib.mjs';

const env = (name, dflt) => process.env[name] ?? dflt;
const cfg = {
  port: Number(env('PORT', 3000)), host: env('HOST', '127.0.0.1'), redis: env('REDIS_URL', 'redis://127.0.0.1:6390'), prefix: env('PREFIX', 'bull'),
  rateLimit: Number(env('RATE_LIMIT', 6)), rateWindow: Number(env('RATE_WINDOW_MS', 60_000)), runTimeout: Number(env('RUN_TIMEOUT_MS', 30000)), attempts: Number(env('ATTEMPTS', 3)),
  backoff: Number(env('BACKOFF_MS', 500)), workers: env('WORKERS', '1') !== '0', concurrency: Number(env('CONCURRENCY', 2)), runner: env('RUNNER', 'docker'),
  jobRoot: env('JOB_ROOT', path.join(tmpdir(), 'codewar-jobs')), containerTimeout: Number(env('CONTAINER_TIMEOUT_MS', 20000)),
};
const LANGUAGES = {
  cpp: { queue: 'cpp-jobs', file: 'main.cpp', image: env('CPP_IMAGE', 'codewar/cpp') },
  python: { queue: 'python-jobs', file: 'main.py', image: env('PYTHON_IMAGE', 'codewar/python') },
};
const connection = connectionFor(cfg.redis);
const report = (what) => (e) => console.error(`${what}: ${e.message}`);

for (const [name, l] of Object.entries(LANGUAGES)) {
  const shared = { connection, prefix: cfg.prefix };
  l.jobs = new Queue(l.queue, { ...shared, defaultJobOptions: { attempts: cfg.attempts, backoff: { type: 'fixed', delay: cfg.backoff }, removeOnComplete: { age: 300, count: 1000 }, removeOnFail: { age: 300, count: 1000 } } });
  l.events = new QueueEvents(l.queue, { ...shared, lastEventId: await streamPosition(cfg.redis, cfg.prefix, l.queue) });
  l.jobs.setMaxListeners(0); // every waitUntilFinished adds one
  l.events.setMaxListeners(0);
  l.jobs.on('error', report(`queue ${name}`));
  l.events.on('error', report(`events ${name}`));
  if (cfg.workers) {
    l.worker = new Worker(l.queue, (job) => runJob(l, job.data), { ...shared, concurrency: cfg.concurrency, name: `reference-${name}` });
    l.worker.on('error', report(`worker ${name}`));
  }
}

/** One job: a directory with the source and the input, one container, then output.txt and time.txt. */
async function runJob(lang, { code, language, input }) {
  if (cfg.runner === 'echo') return echoResult({ code, language, input });
  await mkdir(cfg.jobRoot, { recursive: true });
  const jobDir = await mkdtemp(path.join(cfg.jobRoot, 'job-'));
  try {
    await writeFile(path.join(jobDir, lang.file), code);
    await writeFile(path.join(jobDir, 'input.txt'), input);
    await container(jobDir, lang.image);
    const output = await readFile(path.join(jobDir, 'output.txt'), 'utf8');
    const time = await readFile(path.join(jobDir, 'time.txt'), 'utf8');
    const executionTime = Number.parseFloat(time.trim().split('\n').pop());
    return { output, executionTime: Number.isFinite(executionTime) ? executionTime : 0 };
  } finally {
    await rm(jobDir, { recursive: true, force: true });
  }
}

function container(jobDir, image) {
  const name = `codewar-${randomUUID()}`;
  const args = ['run', '--rm', '--name', name, '--cpus=1', '--memory=256m', '--network', 'none', '-v', `${jobDir}:/app`, image];
  return new Promise((resolve, reject) => {
    const p = spawn('docker', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '', late = false;
    const timer = setTimeout(() => { late = true; spawn('docker', ['kill', name], { stdio: 'ignore' }).on('error', () => {}); }, cfg.containerTimeout);
    p.stderr.on('data', (d) => { if (stderr.length < 4000) stderr += d; });
    p.on('error', (e) => { clearTimeout(timer); reject(new Error(`cannot start docker: ${e.message}`)); });
    p.on('close', (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`container stopped after ${cfg.containerTimeout} ms`));
      else if (code !== 0) reject(new Error(`container exited with ${code}: ${stderr.trim().slice(0, 300)}`));
      else resolve();
    });
  });
}

const app = express();
app.disable('x-powered-by');
if (env('TRUST_PROXY', '')) app.set('trust proxy', Number(env('TRUST_PROXY', '1')));

app.get('/health', async (_req, res) => {
  try {
    const queues = {};
    for (const l of Object.values(LANGUAGES)) queues[l.queue] = await l.jobs.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'completed', 'failed');
    res.json({ status: 'ok', uptime: Math.round(process.uptime()), workers: cfg.workers, runner: cfg.runner, queues });
  } catch (e) {
    res.status(503).json({ status: 'error', error: e.message });
  }
});

if (cfg.rateLimit > 0) {
  app.use('/run', rateLimit({ windowMs: cfg.rateWindow, limit: cfg.rateLimit, standardHeaders: true, legacyHeaders: false, handler: (_req, res) => res.status(429).json({ error: 'Too many requests, please try again later.' }) }));
}
app.use(express.json({ limit: '1mb' }));

app.post('/run', async (req, res) => {
  const { code, language, input = '' } = req.body ?? {};
  if (typeof code !== 'string' || code === '') return res.status(400).json({ error: 'Field "code" is required and must be a non-empty string.' });
  if (typeof language !== 'string' || language === '') return res.status(400).json({ error: 'Field "language" is required and must be a non-empty string.' });
  if (typeof input !== 'string') return res.status(400).json({ error: 'Field "input" must be a string.' });
  const lang = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!lang) return res.status(400).json({ error: `Unsupported language "${language}". Supported: ${Object.keys(LANGUAGES).join(', ')}.` });

  let job;
  try {
    job = await lang.jobs.add('run', { code, language, input });
    const { output, executionTime } = await job.waitUntilFinished(lang.events, cfg.runTimeout);
    res.json({ output, executionTime, jobId: job.id });
  } catch (e) {
    res.status(500).json({ error: e.message, ...(job && { jobId: job.id }) });
  } finally {
    job?.remove().catch(() => {}); // still locked by a worker: the age policy removes it later
  }
});

app.use((_req, res) => res.status(404).json({ error: 'Not found.' }));
app.use((err, _req, res, _next) => {
  const status = err.status ?? 500;
  res.status(status).json({ error: status === 400 ? 'Request body is not valid JSON.' : status === 413 ? 'Request body is too large.' : 'Internal error.' });
});

await Promise.all(Object.values(LANGUAGES).flatMap((l) => [l.jobs.waitUntilReady(), l.events.waitUntilReady(), l.worker?.waitUntilReady()]));
const server = app.listen(cfg.port, cfg.host, (err) => {
  if (err) { console.error(err.message); process.exit(1); }
  console.log(JSON.stringify({ event: 'listening', host: cfg.host, port: server.address().port, workers: cfg.workers, runner: cfg.runner, rateLimit: cfg.rateLimit }));
});

async function stop() {
  server.close();
  const all = Object.values(LANGUAGES);
  await Promise.all(all.map((l) => l.worker?.close()));
  await Promise.all(all.flatMap((l) => [l.events.close(), l.jobs.close()]));
  process.exit(0);
}
for (const s of ['SIGINT', 'SIGTERM']) process.once(s, stop);
