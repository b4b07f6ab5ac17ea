import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../ingest/library.ts';
import type {
  CitationTarget,
  DocumentFacts,
  EntityKind,
  ExtractionRecord,
  RecordMention,
  Role,
  Via,
} from '../../ingest/library.ts';

/** Compiled with everything else: each part of a record has a type that can be imported. */
interface Parts {
  readonly facts: DocumentFacts | undefined;
  readonly target: CitationTarget | null;
  readonly via: Via;
  readonly role: Role | null;
  readonly kind: EntityKind;
  readonly mention: RecordMention;
}
const partsOf = ({ document, citations, entities }: ExtractionRecord): Partial<Parts> => ({
  facts: document.facts,
  ...citations.map(({ target, via, role }) => ({ target, via, role }))[0],
  ...entities.flatMap(({ kind, mentions }) => mentions.map((mention) => ({ kind, mention })))[0],
});

const plain = (text: string) =>
  text
    .replaceAll(/^\s*(?:\* ?)?|\s+$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const between = (text: string, from: string, to: string) =>
  plain(text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from))));

test('the documented example compiles, and does what it says', () => {
  const said: string[] = [];
  const console = { log: (id: string) => said.push(id) };
  // begin
  const { citations } = extract('A/RES/96/1\n\nThe General Assembly,\n\nRecalling its resolution 48/104 …');
  for (const citation of citations) if (citation.status === 'resolved') console.log(citation.target.id); // A/RES/48/104
  // end
  expect(said).toStrictEqual(['A/RES/48/104']);

  const here = readFileSync(new URL(import.meta.url), 'utf8');
  const library = readFileSync(new URL('../../ingest/library.ts', import.meta.url), 'utf8');
  expect(between(library, '@example', '*/')).toBe(between(here, '// begin', '// end'));
});

test('the parts of a record have the types that are exported', () => {
  expect(
    partsOf(extract('A/RES/96/1\n\nThe General Assembly,\n\nRecalling its resolution 48/104 …')),
  ).toMatchObject({
    target: { id: 'A/RES/48/104' },
    via: 'text',
  });
});
