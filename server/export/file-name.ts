import type { InstrumentFilter } from '../schema.generated.ts';
import type { ExportRequest } from './selection.ts';

/** Longest name of a file, without its ending. */
const LONGEST = 60;

/**
 * What the file of an export is called, without its ending: by what it holds.
 * @example "ungraph-A-RES-66-128", "ungraph-treaties-of-A-RES-66-128", "ungraph-forced-labour-resolution-from-2000"
 */
export function fileNameOf(request: ExportRequest): string {
  switch (request.by) {
    case 'list': {
      const [first = '', ...more] = request.ids;
      return fileName(first, more.length > 0 ? `and ${more.length} more` : '');
    }
    case 'trace':
      return fileName(`treaties of ${request.id}`);
    case 'filter':
      return fileName([request.search, ...wordsOf(request.filter)].join(' ') || 'all instruments');
  }
}

/** Safe in every file system and header; what is too long ends at a word, `end` stays. */
function fileName(what: string, end = ''): string {
  const safe = safeWords(what);
  const tail = end === '' ? '' : `-${safeWords(end)}`;
  const name = `ungraph-${safe || 'export'}`;
  const room = LONGEST - tail.length;
  if (name.length <= room) return name + tail;
  const cut = name.slice(0, room + 1);
  return (
    (cut.includes('-', 'ungraph-'.length) ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, room)) + tail
  );
}

const safeWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');

/** What a filter says, in the order in which one would say it. */
function wordsOf(filter: InstrumentFilter): readonly string[] {
  const { kind, body, organ, subject, session, held, yearFrom, yearTo, cites, citesAll, citedBy } = filter;
  return [
    ...(kind ?? []).map(spoken),
    ...[...(body ?? []), ...(organ ?? [])].map((each) => each.replace(/^body\//, '')),
    ...(subject ?? []).map((each) => each.replace(/^subject\//, '')),
    ...(session ?? []).map((each) => `session ${each}`),
    ...(held === true ? ['held'] : held === false ? ['cited only'] : []),
    ...(typeof yearFrom === 'number' ? [`from ${yearFrom}`] : []),
    ...(typeof yearTo === 'number' ? [`to ${yearTo}`] : []),
    ...citing('citing', cites),
    ...citing('citing', citesAll && { instrument: citesAll }),
    ...citing('cited by', citedBy),
  ];
}

/** "citing A/RES/66/128 reaffirms" */
function citing(word: string, filter: InstrumentFilter['cites']): readonly string[] {
  if (!filter) return [];
  const { instrument, organ, kind, role } = filter;
  return [
    word,
    ...[...(instrument ?? []), ...(organ ?? [])].map((each) => each.replace(/^body\//, '')),
    ...[...(kind ?? []), ...(role ?? [])].map(spoken),
  ];
}

/** `SOFT_LAW` as "soft law". */
const spoken = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
