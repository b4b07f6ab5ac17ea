import { createHash } from 'node:crypto';
import type { ExtractionRecord, RecordCitation, RecordEntity, RecordParagraph } from '../../ingest/record.ts';
import { TREATIES } from '../../ingest/registry/tables.ts';
import { asInstrumentId, asIsoDate } from '../../ingest/symbols/ids.ts';
import { kindOf } from '../../ingest/symbols/kind.ts';

/**
 * The distributions of the development corpus (3,785 texts): a text cites 10 different instruments in the
 * median, 14.6 in the mean, 42 at 95 %, 72 at 99 % (lognormal), each 1.39 times; half of the instruments
 * are cited by no more than two texts, 5 % by twelve or more, the most cited by one text in five
 * (preferential choice); a text names two treaties in the median.
 */
const MEDIAN_CITED = 10;
const SPREAD = 0.87;
const REPEATED = 0.39;
const PARAGRAPHS = 12;
const PER_SESSION = 320;

/** A synthetic corpus of texts, one at a time and the same in every run: half of its instruments are held. */
export function* syntheticRecords(instruments: number): Generator<ExtractionRecord> {
  const random = randomNumbers(1946);
  const held = Math.round(instruments / 2);
  /** Every choice made so far: to draw from it is to prefer what is cited often. */
  const chosen: string[] = [];
  let others = 0;
  for (let index = 0; index < held; index++) {
    const targets = new Set<string>();
    const count = Math.min(500, Math.max(1, Math.round(MEDIAN_CITED * Math.exp(SPREAD * normal(random)))));
    for (let n = 0; n < count; n++) {
      const draw = random();
      if (draw < 0.62 && chosen.length > 0) targets.add(chosen[Math.floor(random() * chosen.length)] ?? '');
      else if (draw < 0.82 && index > 0)
        // One of the last sessions: texts cite what is new.
        targets.add(idOf(Math.max(0, index - 1 - Math.floor(random() * random() * 4 * PER_SESSION))));
      else if (others < held * 1.02) targets.add(`A/${50 + (others % 30)}/${Math.floor(others++ / 30) + 1}`);
    }
    targets.delete('');
    chosen.push(...targets);
    yield recordOf(index, [...targets], random);
  }
}

export const idOf = (index: number): string =>
  `A/RES/${31 + Math.floor(index / PER_SESSION)}/${(index % PER_SESSION) + 1}`;

const SUBJECTS = [
  'water',
  'women',
  'trade',
  'space',
  'law of the sea',
  'children',
  'peace',
  'cities',
  'health',
  'debt',
];
const ACTIONS = [
  'Protection',
  'Promotion',
  'Report',
  'Situation',
  'Cooperation',
  'Follow-up',
  'Measures',
  'Status',
];

export function titleOf(index: number): string {
  const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
  return `${ACTIONS[Math.floor(index / 7) % ACTIONS.length] ?? ''} of ${subject} in region ${index % 997}`;
}

function recordOf(index: number, targets: readonly string[], random: () => number): ExtractionRecord {
  const id = asInstrumentId(idOf(index));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n): RecordParagraph => {
    const [kind, name] =
      n < PARAGRAPHS / 2 ? (['preambular', `PP${n + 1}`] as const) : (['operative', `OP${n - 5}`] as const);
    return {
      id: name,
      kind,
      lead: n < PARAGRAPHS / 2 ? 'Recalling' : 'Requests',
      start: n * 400,
      end: n * 400 + 399,
    };
  });
  const placed = targets.flatMap((target) => (random() < REPEATED ? [target, target] : [target]));
  const citations = placed.map((target, n): RecordCitation => {
    const paragraph = paragraphs[Math.floor(random() * PARAGRAPHS)];
    const start = (paragraph?.start ?? 0) + (n % 380);
    return {
      id: `c${n + 1}`,
      status: 'resolved',
      reason: null,
      target: { id: asInstrumentId(target), kind: kindOf(asInstrumentId(target)) },
      via: 'text',
      paragraph: paragraph?.id ?? null,
      lead: paragraph?.lead ?? null,
      role: 'recalls',
      footnote: null,
      locator: null,
      text: target,
      start,
      end: start + 10,
    };
  });
  return {
    version: 1,
    source: { path: `${index}.txt`, format: 'text', sha256: createHash('sha256').update(id).digest('hex') },
    document: {
      id,
      symbol: id,
      aliases: [],
      kind: 'resolution',
      title: titleOf(index),
      adopted: asIsoDate(
        `${1976 + Math.floor(index / PER_SESSION)}-12-${String(1 + (index % 28)).padStart(2, '0')}`,
      ),
      body: null,
      session: 31 + Math.floor(index / PER_SESSION),
      meeting: 1 + (index % 90),
      agendaItems: [],
      distributed: null,
      reportedBy: null,
    },
    paragraphs,
    footnotes: [],
    citations,
    entities: treatiesOf(random),
  };
}

function treatiesOf(random: () => number): RecordEntity[] {
  const chosen = new Set(
    Array.from({ length: Math.floor(-2.9 * Math.log(1 - random())) }, () =>
      // The square prefers the first of the table: a few treaties are named everywhere.
      Math.floor(random() * random() * TREATIES.length),
    ),
  );
  return [...chosen].flatMap((number, n): RecordEntity[] => {
    const treaty = TREATIES[number];
    if (!treaty) return [];
    const start = 400 * (n % PARAGRAPHS) + 50;
    const mention = {
      start,
      end: start + 9,
      paragraph: `PP${(n % 6) + 1}`,
      footnote: null,
      text: treaty.name,
    };
    return [
      {
        id: treaty.id,
        kind: 'treaty',
        name: treaty.name,
        registrations: treaty.registrations,
        mentions: [mention],
      },
    ];
  });
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
