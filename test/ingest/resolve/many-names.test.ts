import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../../ingest/parse/document.ts';
import { Words } from '../../../ingest/recognize/words/words.ts';
import { definedMentions } from '../../../ingest/resolve/entities/defined.ts';
import type { Named } from '../../../ingest/resolve/entities/named.ts';
import { qualifiedNames } from '../../../ingest/resolve/entities/qualified.ts';
import { Seen } from '../../../ingest/resolve/entities/seen.ts';
import { asEntityId } from '../../../ingest/symbols/ids.ts';
import { BOUND, growth } from '../growth.ts';
import { reading } from '../recognize/naming.ts';

const panel = (start: number, id: string, name: string): Named => ({
  start,
  end: start + 6,
  identity: { id: asEntityId(`body/${id}`), kind: 'body', name, entity: null },
});

/** Many different names; the work is done with one for each character of the strings that grow. */
const namesOf = (length: number): readonly Named[] =>
  Array.from({ length }, (_, index) => panel(8 * index, `panel-on-${index}`, `Special Panel on ${index}`));

const growthOf = (work: (names: readonly Named[]) => void): number =>
  growth(
    (length) => 'x'.repeat(length),
    (text) => work(namesOf(text.length)),
  );

describe('among many names', () => {
  it('what a noun is short for is found at once', () => {
    expect(
      growthOf((names) => {
        const seen = new Seen('');
        for (const name of names) {
          seen.add(name);
          seen.get('Panel', 'Panel');
          seen.get('Panel', '=Special Panel');
          seen.get('Panel', `~Panel ${name.start}`);
        }
      }),
    ).toBeLessThan(BOUND);
  });

  it('short forms are found in one pass', () => {
    expect(
      growthOf((names) => {
        const document: ParsedDocument = reading(names.map((_, index) => `X${index}Y ZZ`).join(' '));
        const defined = new Map(names.map(({ identity }, index) => [`X${index}Y ZZ`, identity]));
        definedMentions(document, new Words(document.reading), [], defined);
      }),
    ).toBeLessThan(BOUND);
  });

  it('what many things share is asked for once', () => {
    const shared = panel(0, 'panel-of-experts', 'Panel of Experts');
    expect(
      growthOf((names) =>
        qualifiedNames(
          reading(''),
          names.flatMap((name) => [name, shared]),
          new Map(),
        ),
      ),
    ).toBeLessThan(BOUND);
  });

  it('abbreviations of host States are read once', () => {
    const words = 'The Government of the IOM and the Status of Forces Agreement. ';
    const identity = {
      id: asEntityId('treaty/status-of-forces-agreement'),
      name: 'Status of Forces Agreement',
    };
    expect(
      growthOf((names) =>
        qualifiedNames(
          reading(words.repeat(names.length)),
          names.map((_, index): Named => {
            const end = (index + 1) * words.length - 2;
            return { start: end - 26, end, identity: { ...identity, kind: 'treaty', entity: null } };
          }),
          new Map(),
        ),
      ),
    ).toBeLessThan(BOUND);
  });
});
