import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY_STYLES } from '../../../server/http/security-headers.ts';

const require = createRequire(import.meta.url);
/** The folder of a file that the library lets others ask for. */
const folderOf = (entry: string) => dirname(require.resolve(entry));

/** What a library's file would put into a style sheet, with its constants filled in. */
async function templates(path: string): Promise<string[]> {
  const code = await readFile(path, 'utf8');
  return [...code.matchAll(/textContent = `([^`]*)`/g)].map(([, text = '']) =>
    text.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/g, 'data-react-aria-pressable').trim(),
  );
}

describe('the style sheets that are allowed by hash are those of the installed libraries', () => {
  it('Cytoscape', async () => {
    const code = await readFile(join(folderOf('cytoscape'), 'cytoscape.esm.mjs'), 'utf8');
    expect(code).toContain("var className = '__________cytoscape_container'");
    expect(code).toContain("textContent = '.' + className + ' { position: relative; }'");
    expect(LIBRARY_STYLES).toContain('.__________cytoscape_container { position: relative; }');
  });

  it.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])('React Aria: %s', async (file) => {
    const styles = await templates(join(folderOf('react-aria/package.json'), 'dist/private', file));
    expect(styles).toHaveLength(1);
    expect(LIBRARY_STYLES).toContain(styles[0]);
  });
});
