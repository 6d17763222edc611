// SPDX-License-Identifier: GPL-3.0-or-later
// A client written for an original CodeWar server: plain fetch. Reads lines [{"url", "method", "headers"?, "body"?}, …], sends each
// line's requests at once and answers with a line [{"status", "headers", "body"}, …]; status 0 where there was no answer.
import { createInterface } from 'node:readline';
import { line } from './lib.mjs';

async function send({ url, method, headers = {}, body }) {
  try {
    const answer = await fetch(url, { method, headers, body });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  } catch (e) {
    return { status: 0, headers: {}, body: String(e.cause ?? e) };
  }
}

for await (const text of createInterface({ input: process.stdin })) line(await Promise.all(JSON.parse(text).map(send)));
