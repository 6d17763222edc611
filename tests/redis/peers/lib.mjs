// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers shared by the harness programs.
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import IORedis from 'ioredis';

/** The BullMQ that BULLMQ names: "5.34", "5.81" or "6.7". */
export const { Job, Queue, QueueEvents, UnrecoverableError, Worker } = await import(`bullmq-${process.env.BULLMQ ?? '5.81'}`);

/** Command line options with defaults; `--help` prints them. All values are strings, see num()/flag(). */
export function options(usage, spec) {
  const opts = { help: { type: 'boolean', short: 'h' }, redis: { type: 'string' }, prefix: { type: 'string' }, ...Object.fromEntries(Object.keys(spec).map((k) => [k, { type: typeof spec[k] === 'boolean' ? 'boolean' : 'string' }])) };
  let values;
  try {
    ({ values } = parseArgs({ options: opts }));
  } catch (e) {
    console.error(`${e.message}\n${usage}`);
    process.exit(2);
  }
  if (values.help) {
    console.log(usage + '\n\noptions and defaults:');
    for (const [k, v] of Object.entries({ redis: 'redis://127.0.0.1:6390', prefix: 'bull', ...spec })) console.log(`  --${k.padEnd(20)} ${v === '' ? '(none)' : v}`);
    process.exit(0);
  }
  return { redis: process.env.REDIS_URL ?? 'redis://127.0.0.1:6390', prefix: 'bull', ...spec, ...values };
}

export const num = (v, dflt) => (v === '' || v === undefined ? dflt : Number(v));

export function connectionFor(url) {
  const u = new URL(url);
  if (u.protocol === 'unix:') return { path: u.pathname, db: Number(u.searchParams.get('db') ?? 0), maxRetriesPerRequest: null };
  return {
    host: u.hostname, port: Number(u.port || 6379), db: Number(u.pathname.slice(1) || 0),
    ...(u.username && { username: decodeURIComponent(u.username) }), ...(u.password && { password: decodeURIComponent(u.password) }),
    maxRetriesPerRequest: null,
  };
}

/** One JSON document per line on stdout: easy to read from any language. */
export const line = (o) => process.stdout.write(JSON.stringify(o) + '\n');

/** Removal policy from text: 'true' | 'false' | '10' | 'age:3600,count:100' | '' (not set). */
export function keepPolicy(s) {
  if (s === '') return undefined;
  if (s === 'true' || s === 'false') return s === 'true';
  if (/^\d+$/.test(s)) return Number(s);
  return Object.fromEntries(s.split(',').map((p) => p.split(':')).map(([k, v]) => [k, Number(v)]));
}

/**
 * Newest id of a queue's event stream, for QueueEvents' lastEventId. Without it QueueEvents starts at "$", and every event
 * between waitUntilReady() and its first XREAD (and between two empty XREADs) is lost: waitUntilFinished then hangs.
 */
export async function streamPosition(url, prefix, queue) {
  const redis = new IORedis(connectionFor(url));
  try {
    const newest = await redis.xrevrange(`${prefix}:${queue}:events`, '+', '-', 'COUNT', 1);
    return newest.length ? newest[0][0] : '0-0';
  } finally {
    redis.disconnect();
  }
}

/** The result every test worker returns for a job; a C++ peer computes the same to compare. */
export function echoResult({ code = '', language = '', input = '' } = {}) {
  const sha = createHash('sha1').update(String(code)).digest('hex');
  const bytes = Buffer.byteLength(String(code)) + Buffer.byteLength(String(input));
  return { output: `${language}|${sha}|${input}`, executionTime: bytes / 1000 };
}

export const textOrFile = (text, file) => (file ? readFileSync(file, 'utf8') : text);
export const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
