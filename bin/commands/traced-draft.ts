import { idOf, titleOf } from '../../ingest/load/rows.ts';
import type { ExtractionRecord, RecordCitation, RecordMention } from '../../ingest/record.ts';
import { inOrder } from '../../ingest/run/in-order.ts';
import type { Data } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import { ROLES, enumValue } from '../../server/data/vocabulary.ts';
import {
  named,
  step,
  type Named,
  type Step,
  type Trace,
  type TracedTreaty,
  type TraceLimits,
} from './traced.ts';

/** Cited instruments that are followed at the same time: a server is not left to wait, nor asked for all at once. */
const AT_ONCE = 8;

/**
 * The trace of a text that the graph does not have: the treaties that its own words invoke, and those that the
 * graph knows behind what it cites. Nothing of the text is kept. What two cited instruments cite is followed, and
 * counted as followed, from each.
 */
export async function tracedDraft(
  data: Data,
  record: ExtractionRecord,
  { depth, chains }: TraceLimits,
): Promise<Trace> {
  const draft = namedDraft(record);
  const treaties = new Map<string, TracedTreaty>();
  for (const treaty of await ownTreaties(data, record, draft)) treaties.set(treaty.id, treaty);
  let followedCount = 1;
  let notFollowedCount = 0;
  const cited = depth > 1 ? firstCitations(record) : [];
  const follow = async ([target, citation]: readonly [string, RecordCitation]): Promise<Behind | null> =>
    await behind(data, target, { from: draft, evidence: placeOf(citation) }, { depth: depth - 1, chains });
  // In the order of the citations, which is that of the chains that are shown.
  for await (const found of inOrder(cited, follow, AT_ONCE)) {
    followedCount += found?.followedCount ?? 0;
    notFollowedCount += found?.notFollowedCount ?? 0;
    for (const treaty of found?.treaties ?? []) addTo(treaties, chains, treaty);
  }
  return {
    instrument: draft,
    held: true,
    depth,
    followedCount,
    notFollowedCount,
    treaties: [...treaties.values()].sort(nearestFirst),
  };
}

/** What a cited instrument leads to, each chain with the step from the draft before it. */
type Behind = Pick<Trace, 'followedCount' | 'notFollowedCount' | 'treaties'>;

/** What is behind a cited instrument; null when its text is not held. */
async function behind(
  data: Data,
  id: string,
  { from, evidence }: Pick<Step, 'from' | 'evidence'>,
  { depth, chains: most }: TraceLimits,
): Promise<Behind | null> {
  const instrument = await data.instruments.byId(id);
  if (!instrument?.held) return null;
  const { treaties, followedCount, notFollowedCount } = await data.tracing.treaties(instrument, depth, most);
  const first: Step = { from, to: await named(data, instrument.id), entries: [], evidence };
  const traced = treaties.map(async ({ treatyId, distance, chainCount, chains }): Promise<TracedTreaty> => ({
    ...(await named(data, treatyId)),
    distance: distance + 1,
    chainCount,
    chains: await Promise.all(
      chains.map(async ({ links }) => [first, ...(await Promise.all(links.map((link) => step(data, link))))]),
    ),
  }));
  return { followedCount, notFollowedCount, treaties: await Promise.all(traced) };
}

/** As the graph would call it. */
function namedDraft(record: ExtractionRecord): Named {
  const id = idOf(record);
  const title = titleOf(record);
  return { id, label: labelOf(id, record.document.symbol, title), title };
}

/** Treaties by name with their series entries, and entries that no named treaty is known for. */
async function ownTreaties(data: Data, record: ExtractionRecord, draft: Named): Promise<TracedTreaty[]> {
  const cited = firstCitations(record, 'treaty-series-entry');
  const nameless = new Map(cited);
  const own: TracedTreaty[] = [];
  const treaties = record.entities.filter(({ kind }) => kind === 'treaty');
  // All of them are asked for in one statement.
  const known = await Promise.all(treaties.map(({ id }) => data.invocations.registrations(id)));
  for (const [index, { id, name, registrations, mentions }] of treaties.entries()) {
    const [first] = mentions;
    if (!first) continue;
    const registered = new Set<string>([...registrations, ...(known[index] ?? [])]);
    const entries = [...registered].filter((entry) => cited.has(entry));
    for (const entry of entries) nameless.delete(entry);
    own.push(treatyOf(draft, { id, label: name, title: name }, entries, first));
  }
  const under = await Promise.all([...nameless.keys()].map((id) => data.invocations.treaties(id)));
  for (const [index, [id, citation]] of [...nameless].entries()) {
    const [treaty] = under[index] ?? [];
    const to =
      treaty === undefined ? { id, label: labelOf(id, null, null), title: null } : await named(data, treaty);
    own.push(treatyOf(draft, to, [id], citation));
  }
  return own;
}

const treatyOf = (
  from: Named,
  to: Named,
  entries: readonly string[],
  at: RecordCitation | RecordMention,
): TracedTreaty => ({
  ...to,
  distance: 1,
  chainCount: 1,
  chains: [[{ from, to, entries, evidence: placeOf(at) }]],
});

/** Where each instrument is first cited: those of the Treaty Series, or all others. */
function firstCitations(record: ExtractionRecord, only?: 'treaty-series-entry'): Map<string, RecordCitation> {
  const first = new Map<string, RecordCitation>();
  for (const citation of record.citations) {
    if (citation.status !== 'resolved') continue;
    const { id, kind } = citation.target;
    if ((kind === 'treaty-series-entry') === (only !== undefined) && !first.has(id)) first.set(id, citation);
  }
  return first;
}

/** As the graph has it: roles in capitals, the heading as a place. */
const placeOf = ({ paragraph, footnote, lead, role }: RecordCitation | RecordMention): Step['evidence'] => ({
  paragraph,
  footnote,
  lead: lead ?? null,
  role: role ? enumValue(ROLES, role) : null,
});

/** Only the shortest chains count, whichever of the cited instruments they begin with. */
function addTo(treaties: Map<string, TracedTreaty>, most: number, treaty: TracedTreaty): void {
  const known = treaties.get(treaty.id);
  if (!known || known.distance > treaty.distance) treaties.set(treaty.id, treaty);
  else if (known.distance === treaty.distance)
    treaties.set(treaty.id, {
      ...known,
      chainCount: known.chainCount + treaty.chainCount,
      chains: [...known.chains, ...treaty.chains].slice(0, most),
    });
}

/** As of an instrument: the nearest first, then those with the most chains, then by id. */
const nearestFirst = (one: TracedTreaty, other: TracedTreaty): number =>
  one.distance - other.distance ||
  other.chainCount - one.chainCount ||
  (one.id < other.id ? -1 : Number(one.id > other.id));
