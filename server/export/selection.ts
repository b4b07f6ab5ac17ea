import type { Engine, ReadOptions } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { text } from '../../cypher/rows.ts';
import { treatyTrace } from '../../cypher/trace/treaty-trace.ts';
import { bodiesData } from '../data/bodies.ts';
import { foundData, instrumentsAmong } from '../data/found.ts';
import { instrumentListsData } from '../data/instrument-lists.ts';
import { instrumentsData } from '../data/instruments.ts';
import { likes } from '../data/likes.ts';
import { meaning } from '../data/meaning.ts';
import { asArgument, Unknown } from '../data/notices.ts';
import type { Naming } from '../data/notices.ts';
import { once } from '../data/once.ts';
import { readsOf } from '../data/read.ts';
import { restrictions } from '../data/restriction.ts';
import type { Read, Reads } from '../data/read.ts';
import { badInput } from '../errors.ts';
import type { CitationParams } from '../data/citation-filter.ts';
import { idsMeant } from '../data/symbol-input.ts';
import type { InstrumentFilter } from '../schema.generated.ts';
import type { Links } from './links.ts';

/** What is asked for: instruments by filter and search, a list of them, or the treaty trace of one. */
export type ExportRequest =
  | {
      readonly by: 'filter';
      readonly filter: InstrumentFilter;
      /** Words of a search; empty for none. */
      readonly search: string;
      /** The words are searched in texts, too, as the page's search does, and not in symbols and names only. */
      readonly passages: boolean;
      readonly links: Links;
      readonly mentions: boolean;
      /** How fields of the filter are called where it was given. */
      readonly naming?: Naming;
    }
  | {
      readonly by: 'list';
      readonly ids: readonly string[];
      readonly links: Links;
      /** Bodies and conferences that the instruments name, too. */
      readonly mentions: boolean;
    }
  | { readonly by: 'trace'; readonly id: string; readonly depth: number };

/** What an export holds. */
export interface Selection {
  /** Ids of the selected instruments, each once, in the order of the export. */
  readonly ids: readonly string[];
  /** Whether a citation between these two belongs to it. */
  readonly keeps: (source: string, target: string) => boolean;
  /** Filters of which a citation must fit one to belong to it; null when there are none. */
  readonly matching: readonly CitationParams[] | null;
  /** Every citation of the selected ones belongs to it. */
  readonly isWhole: boolean;
  /** The bodies and conferences that the selected ones name belong to it, too. */
  readonly withMentions: boolean;
  /** Of a list, or of what a filter names: what the graph does not have. */
  readonly missing: readonly string[];
  /** Of what a filter names: which argument does, and what may be meant. */
  readonly notices: readonly string[];
}

const byId = loadStatement('read/instruments-by-id');
const byAlias = loadStatement('read/aliases');
/** Chains of each treaty that an export of a trace has; the nearest ones first. */
const CHAINS = 100;
/** Ids that are looked up at a time. */
const PAGE = 1_000;

/** The ids of what is asked for; nothing else of it is read yet. */
export async function select(
  engine: Engine,
  request: ExportRequest,
  options: ReadOptions,
): Promise<Selection> {
  const reads = readsOf(engine, options);
  const { read } = reads;
  switch (request.by) {
    case 'filter':
      return withLinks(await fitting(reads, request), request);
    case 'list':
      if (request.links === 'matching') throw nothingToMatch();
      return withLinks({ ...(await known(read, request.ids)), notices: [], matching: null }, request);
    case 'trace':
      return traced(read, request.id, request.depth);
  }
}

/** What is selected, before it is said which links belong to it. */
type Found = Pick<Selection, 'ids' | 'missing' | 'notices' | 'matching'>;

function withLinks(
  found: Found,
  { links, mentions: withMentions }: Exclude<ExportRequest, { by: 'trace' }>,
): Selection {
  if (links !== 'among') return { ...found, keeps: () => true, isWhole: links === 'out', withMentions };
  const selected = new Set(found.ids);
  return { ...found, keeps: (_source, target) => selected.has(target), isWhole: false, withMentions };
}

/** The instruments on the chains from one to the treaties that it reaches, and the links of these chains. */
async function traced(read: Read, input: string, depth: number): Promise<Selection> {
  const { ids, missing } = await known(read, [input]);
  const [start] = ids;
  if (start === undefined)
    return {
      ids,
      missing,
      notices: [],
      keeps: () => false,
      matching: null,
      isWhole: false,
      withMentions: false,
    };
  const { treaties } = await treatyTrace(read, start, { depth, maxChains: CHAINS });
  const selected = new Set([start]);
  const links = new Map<string, Set<string>>();
  for (const { source, target, entries } of treaties.flatMap(({ chains }) => chains.flat())) {
    const targets = links.get(source) ?? new Set<string>();
    links.set(source, targets);
    for (const id of [target, ...entries]) {
      selected.add(id);
      targets.add(id);
    }
  }
  return {
    ids: [...selected],
    missing,
    notices: [],
    keeps: (source, target) => links.get(source)?.has(target) ?? false,
    matching: null,
    isWhole: false,
    withMentions: false,
  };
}

async function fitting(
  reads: Reads,
  { filter, search, passages, links, naming = asArgument }: Extract<ExportRequest, { by: 'filter' }>,
): Promise<Found> {
  if (links === 'matching' && !filter.cites && !filter.citesAll) throw nothingToMatch();
  const { read } = reads;
  const instruments = instrumentsData(read);
  const lists = instrumentListsData(read, instruments);
  const unknown = new Unknown();
  const { of, matching: matchingOf } = restrictions(read, meaning(instruments.byId, unknown), unknown);
  const restriction = await of(filter);
  const matching = links === 'matching' ? await matchingOf(filter) : null;
  const bodies = once(() => bodiesData(read));
  const subjects = () => bodies().allSubjects();
  const told = await unknown.notices(likes({ bodies, instruments, subjects }), naming);
  const common = { missing: unknown.values, notices: told.map(({ message }) => message), matching };
  if (search !== '') {
    // As in the list of hits: with a filter only instruments that fit, in the order of the search.
    const found = await foundData({ reads, instruments, lists }).all(search, { passages, restriction });
    return { ids: instrumentsAmong(found), ...common };
  }
  const ids: string[] = [];
  for await (const page of lists.allIds(restriction)) ids.push(...page);
  return { ids, ...common };
}

/** What is to be matched are the filters of citations: without one all would be left out, or nothing. */
const nothingToMatch = () =>
  badInput(
    'links',
    'Links "matching" are the citations that fit the filters cites and citesAll: give one of these, as ' +
      'cites.instrument=A/RES/66/128, on the command line --cites-instrument A/RES/66/128.',
  );

/** Ids or symbols as people write them; of several that may be meant, the likeliest that the graph has. */
async function known(read: Read, inputs: readonly string[]): Promise<Pick<Selection, 'ids' | 'missing'>> {
  const ids = new Set<string>();
  const missing: string[] = [];
  for (let at = 0; at < inputs.length; at += PAGE) {
    const meant = inputs.slice(at, at + PAGE).map((input) => ({ input, candidates: idsMeant(input) }));
    const all = [...new Set(meant.flatMap(({ candidates }) => candidates))];
    const there = new Map((await read(byId, { ids: all })).map((row) => [text(row, 'id'), text(row, 'id')]));
    // A double symbol's second one: "S/2015/1" of A/69/711.
    for (const row of await read(byAlias, { ids: all.filter((id) => !there.has(id)) }))
      there.set(text(row, 'id'), text(row, 'instrument'));
    for (const { input, candidates } of meant) {
      const id = candidates.map((candidate) => there.get(candidate)).find((each) => each !== undefined);
      if (id === undefined) missing.push(input);
      else ids.add(id);
    }
  }
  return { ids: [...ids], missing };
}
