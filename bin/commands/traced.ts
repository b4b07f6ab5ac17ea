import type { Data } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import type { ChainLinkModel } from '../../server/data/models.ts';

export interface Named {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
}

/** How many links a chain has at most, and how many chains of each treaty are shown. */
export interface TraceLimits {
  readonly depth: number;
  readonly chains: number;
}

/** As `--json` prints it. */
export interface Trace {
  readonly instrument: Named;
  /** Whether its text is there: of any other it is not known what it invokes. */
  readonly held: boolean;
  readonly depth: number;
  /** Instruments whose references were followed, and held ones within reach that were not. */
  readonly followedCount: number;
  readonly notFollowedCount: number;
  readonly treaties: readonly TracedTreaty[];
}

export interface TracedTreaty extends Named {
  readonly distance: number;
  readonly chainCount: number;
  readonly chains: readonly (readonly Step[])[];
}

export interface Step {
  readonly from: Named;
  readonly to: Named;
  /** Treaty-series entries by which the treaty is cited. */
  readonly entries: readonly string[];
  /** The first reference that makes the link; null where only the registry does. */
  readonly evidence: {
    readonly paragraph: string | null;
    readonly footnote: string | null;
    readonly lead: string | null;
    readonly role: string | null;
  } | null;
}

/** The trace of an instrument; null when the graph does not have it. */
export async function tracedInstrument(
  data: Data,
  symbol: string,
  { depth, chains: chainLimit }: TraceLimits,
): Promise<Trace | null> {
  const root = await data.meant.instrument(symbol);
  if (!root) return null;
  const found = await data.tracing.treaties(root, depth, chainLimit);
  const { followedCount, notFollowedCount } = found;
  const treaties = await Promise.all(
    found.treaties.map(async ({ treatyId, distance, chainCount, chains }) => ({
      ...(await named(data, treatyId)),
      distance,
      chainCount,
      chains: await Promise.all(
        chains.map(({ links }) => Promise.all(links.map((link) => step(data, link)))),
      ),
    })),
  );
  return {
    instrument: await named(data, root.id),
    held: root.held,
    depth,
    followedCount,
    notFollowedCount,
    treaties,
  };
}

/** What to call an instrument that the graph has. */
export async function named(data: Data, id: string): Promise<Named> {
  const { symbol, title } = await data.instruments.existing(id);
  return { id, label: labelOf(id, symbol, title), title };
}

/** A link with its first evidence. */
export async function step(data: Data, link: ChainLinkModel): Promise<Step> {
  const [from, to, { citation }] = await Promise.all([
    named(data, link.fromId),
    named(data, link.toId),
    data.tracing.evidence(link),
  ]);
  const place = citation?.evidence;
  const paragraph = place?.paragraphId ? await data.texts.passage(place.paragraphId) : null;
  const evidence = place && {
    paragraph: paragraph?.label ?? null,
    footnote: place.footnote,
    lead: place.lead,
    role: place.role,
  };
  return { from, to, entries: link.entryIds, evidence: evidence ?? null };
}
