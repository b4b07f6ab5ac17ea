import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../client/state/roles.ts';
import { ROLES as SERVER_ROLES } from '../../../server/data/vocabulary.ts';
import { texts } from '../../../client/texts/texts.ts';

/** Name, meaning and words of each role as docs/roles.md has them, without what Markdown adds. */
async function documented(): Promise<readonly (readonly string[])[]> {
  const text = await readFile(new URL('../../../docs/roles.md', import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `([a-z-]+)` *\| (.*?) *\| (.*?) *\|$/gm)].map(([, ...cells]) =>
    cells.map((cell) => cell.replaceAll('_', '')),
  );
}

describe('the page explains roles', () => {
  test('that the server knows, in its order', () => {
    expect(ROLES).toStrictEqual(SERVER_ROLES);
  });

  test('in the words of docs/roles.md, in their order', async () => {
    const shown = ROLES.map((role) => {
      const { does, words } = texts.roleMeanings[role];
      return [role.toLowerCase().replace('_', '-'), does, words];
    });
    expect(shown).toStrictEqual(await documented());
  });
});
