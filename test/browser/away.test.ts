import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { startServer } from './server.ts';
import { SAMPLE } from './texts.ts';

const { openPage, stopServer, restartServer, expectComplaints } = explorer(() => startServer([SAMPLE]));

describe('a server that is away', () => {
  test('is said to be, and asked again when one wants', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: /A\/RES\/66\/128/ }).waitFor();
    await stopServer();
    await page.getByRole('button', { name: /A\/RES\/66\/128/ }).click();
    await page.getByRole('heading', { name: 'The server does not answer' }).first().waitFor();
    await restartServer();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    const network = page.getByRole('application', { name: /^Network around/ });
    await network.waitFor();
    await expect.poll(() => network.isVisible()).toBe(true);
    // The browser itself notes each request that failed; nothing else may be noted.
    expectComplaints('ERR_CONNECTION_REFUSED');
  });
});
