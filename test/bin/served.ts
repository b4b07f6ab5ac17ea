import type { ChildProcess } from 'node:child_process';

/** The address that a server prints when it is ready. */
export async function addressOf(child: ChildProcess): Promise<string> {
  let out = '';
  let err = '';
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  return await new Promise((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(out)?.[0];
      if (address) resolve(address);
    });
    child.on('close', (status) => reject(new Error(`ended with ${status}: ${err}`)));
  });
}

/** Asks it to end, unless it has; its status. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  child.kill(signal);
  return await ended;
}

/** The data of an answer. */
export async function answerOf(address: string, query: string, variables = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data?: unknown }).data;
}

/** What a server has as the title of an instrument. */
export async function titleOf(address: string, id: string): Promise<unknown> {
  const data = await answerOf(address, 'query ($id: ID!) { instrument(id: $id) { title } }', { id });
  return (data as { instrument?: { title?: string } } | undefined)?.instrument?.title;
}
