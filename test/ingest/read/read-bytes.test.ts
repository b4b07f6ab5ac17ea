import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect, readBytes } from '../../../ingest/read/read-bytes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-bytes-'));
  writeFileSync(join(folder, 'five'), '12345');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file is read whole', async () => {
  expect(Buffer.from(await readBytes(join(folder, 'five'), 5)).toString()).toBe('12345');
});

test('a file above the limit is refused before it is read', async () => {
  await expect(readBytes(join(folder, 'five'), 4)).rejects.toMatchObject({ code: 'too-large' });
});

test('a stream is refused as soon as it is above the limit', async () => {
  let asked = 0;
  const endless = Readable.from(
    (function* parts() {
      for (;;) {
        asked += 1;
        yield Buffer.alloc(10);
      }
    })(),
  );
  await expect(collect(endless, 25)).rejects.toMatchObject({ code: 'too-large' });
  expect(asked).toBeLessThan(100);
});

test.runIf(process.platform === 'linux')(
  'a file that the system calls empty but is not is read all the same',
  async () => {
    expect((await readBytes('/proc/self/status')).length).toBeGreaterThan(0);
  },
);

test.each([
  ['gone', 'does not exist'],
  ['', 'is a folder'],
])('%j is refused with a reason for people', async (name, message) => {
  await expect(readBytes(join(folder, name))).rejects.toMatchObject({ code: 'unreadable', message });
});
