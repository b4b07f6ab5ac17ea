import { array, assert, asyncProperty, constantFrom, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../ingest/library.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { plainTextOf } from '../../../server/draft/plain-text.ts';
import { readDraft, readFile } from '../../../server/draft/read-draft.ts';
import { footnote, makeDocx, paragraph, reference, run } from '../../ingest/read/formats/make/docx.ts';

/** A paragraph of a draft, and what its note says where it has one. */
interface Written {
  readonly words: string;
  readonly note?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const MAKERS = {
  Word: (draft: readonly Written[]): Uint8Array => {
    const noted = draft.filter(({ note }) => note !== undefined);
    return makeDocx({
      body: draft
        .map((each) =>
          paragraph(
            run(escaped(each.words)) + (each.note === undefined ? '' : reference(noted.indexOf(each) + 1)),
          ),
        )
        .join(''),
      footnotes: noted.map(({ note = '' }, index) => footnote(index + 1, escaped(note))).join(''),
    });
  },
  HTML: (draft: readonly Written[]): Uint8Array => {
    const noted = draft.filter(({ note }) => note !== undefined);
    const marker = (each: Written): string => `<sup>${noted.indexOf(each) + 1}</sup>`;
    const body = draft.map(
      (each) => `<p>${escaped(each.words)}${each.note === undefined ? '' : marker(each)}</p>`,
    );
    const notes = noted.map((each) => `<p>${marker(each)} ${escaped(each.note ?? '')}</p>`);
    return Buffer.from(`<!doctype html><html><body>${body.join('\n')}<hr>${notes.join('\n')}</body></html>`);
  },
};

/** What is cited and where, and where the notes and paragraphs stand. */
const seen = ({ citations, footnotes, paragraphs }: ExtractionRecord): readonly string[] => [
  ...paragraphs.map(({ id, lead }) => `${id} ${lead ?? ''}`),
  ...footnotes.map(({ marker, anchors }) => `${marker}: ${anchors.map((anchor) => anchor.paragraph).join()}`),
  ...citations.map(({ text, paragraph: place, footnote: note }) => `${place ?? ''} ${note ?? ''} ${text}`),
];

async function both(bytes: Uint8Array): Promise<{ readonly page: ExtractionRecord; file: ExtractionRecord }> {
  const file = await extractDocument(bytes, 'draft');
  const read = await readFile(bytes);
  if ('refused' in read) throw new Error(read.refused);
  return { page: readDraft(read.text), file };
}

const PREAMBLE = [
  'Guided by the purposes of the Charter of the United Nations',
  'Recalling its resolution 66/128 of 19 December 2011',
  'Recalling also its resolutions 70/1 and 71/1',
  'Noting resolution 78/180 and Security Council resolution 1325 (2000)',
  'Taking note of the report of the Secretary-General on clips',
];
const ACTS = [
  'Urges all States to keep clips',
  'Requests the Secretary-General to report pursuant to paragraph 30 of resolution 78/180',
  'Decides to hold a meeting on clips in 2051',
  'Calls upon Member States to ratify the Convention relating to the Status of Refugees',
];
const NOTES = [
  'A/78/53.',
  'United Nations, Treaty Series, vol. 1249, No. 20378.',
  'See resolution 48/104, annex.',
];

const written = (words: readonly string[]): Arbitrary<Written> =>
  record({ words: constantFrom(...words), note: constantFrom(...NOTES) }, { requiredKeys: ['words'] });

const drafts = record({
  preamble: array(written(PREAMBLE), { minLength: 1, maxLength: 12 }),
  acts: array(written(ACTS), { minLength: 1, maxLength: 6 }),
}).map(({ preamble, acts }): readonly Written[] => [
  { words: 'The General Assembly,' },
  ...preamble.map((each) => ({ ...each, words: `${each.words},` })),
  ...acts.map((each, index) => ({
    ...each,
    words: `${index + 1}. ${each.words}${index + 1 < acts.length ? ';' : '.'}`,
  })),
]);

describe.each(Object.entries(MAKERS))('the text of a draft from %s', (_, make) => {
  it('is read as its file is: the same paragraphs, notes and citations', async () => {
    await assert(
      asyncProperty(drafts, async (draft) => {
        const { page, file } = await both(make(draft));
        expect(seen(page)).toStrictEqual(seen(file));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its notes where a marker and a typed number meet at the end of a line', async () => {
    const { page } = await both(
      make([
        { words: 'The General Assembly,' },
        { words: 'Recalling its resolution 66/128,', note: 'A/78/53.' },
        { words: '1. Urges all States to keep clips;', note: 'See resolution 48/104, annex.' },
        { words: '2. Decides to meet in accordance with Article 20 of the Charter of the United Nations.' },
      ]),
    );
    expect(page.citations.map(({ text, paragraph: at, footnote: note }) => [text, at, note])).toContainEqual([
      '48/104',
      'OP1',
      '2',
    ]);
    expect(page.footnotes.map(({ anchors }) => anchors[0]?.paragraph)).toStrictEqual(['PP1', 'OP1']);
  });
});

describe('a text as its file’s format knew it', () => {
  it('has a tab behind each number, and its notes below a rule', () => {
    const text = 'Recalling it,1\n1. Urges\n(a) One\n1 A/1. 2 b\n';
    const start = text.indexOf('A/1');
    const footnotes = [{ marker: '1', start, end: text.length - 1, anchors: [{ start: 13, end: 14 }] }];
    expect(plainTextOf({ text, layout: 'flat', known: { footnotes } })).toBe(
      'Recalling it,1\n1.\tUrges\n(a)\tOne\n_____\n1\tA/1. 2 b\n',
    );
  });

  it('is left as it is when it was no more than characters', () => {
    expect(plainTextOf({ text: '1. Urges\n' })).toBe('1. Urges\n');
  });
});
