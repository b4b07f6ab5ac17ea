// What a newcomer does: npm start, a query, the page; stop, and start again. Prints the times.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { PATIENCE_MS, stop } from './stop.js';

const store = mkdtempSync(join(tmpdir(), 'ungraph-smoke-'));
process.on('exit', () => rmSync(store, { recursive: true, force: true, maxRetries: 10 }));

async function ask(address) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ instrument(id: "A/RES/66/128") { title } stats { heldCount citedOnlyCount } }',
    }),
  });
  return await response.json();
}

/** Milliseconds from `npm start` to the first answer, and what was said on the way. */
async function startAndAsk() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = Date.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, UNGRAPH_DATA: store },
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  try {
    let answer;
    while (!answer) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: ${said}`);
      if (Date.now() - began > PATIENCE_MS) throw new Error(`no answer in five minutes: ${said}`);
      answer = await ask(address).catch(() => undefined);
      if (!answer) await wait(50);
    }
    const time = Date.now() - began;
    if (answer.data?.instrument?.title !== 'Violence against women migrant workers')
      throw new Error(`the sample is not there: ${JSON.stringify(answer)}`);
    const { heldCount, citedOnlyCount } = answer.data.stats;
    if (heldCount < 3000 || citedOnlyCount < 10_000)
      throw new Error(`the network is not there: ${heldCount} held, ${citedOnlyCount} cited only`);
    const page = await fetch(address);
    if (!page.ok || !(await page.text()).includes('<script')) throw new Error('the explorer is not there');
    if (!said.includes(address)) throw new Error(`the address was not printed: ${said}`);
    return { time, said };
  } finally {
    await stop(child, store);
  }
}

const first = await startAndAsk();
const second = await startAndAsk();
process.stdout.write(
  `${first.time} ms to the first answer of the first start, ${second.time} ms of the second\n`,
);
if (!/Restored [^]*Took in the sample/.test(first.said))
  throw new Error(`the first start took in nothing: ${first.said}`);
if (/Building|Restor|Took in/.test(second.said))
  throw new Error(`the second start did the work again: ${second.said}`);
