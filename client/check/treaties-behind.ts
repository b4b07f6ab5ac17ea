import type { CheckDraftQuery, TreatiesBehindQuery } from '../operations.generated.ts';

type Draft = CheckDraftQuery['extract'];
type Citing = Extract<NonNullable<TreatiesBehindQuery['nodes'][number]>, { readonly invokes: unknown }>;
type Invoked = Citing['invokes'][number];

/** A treaty that a draft reaches through what it cites. */
export interface TreatyBehind {
  readonly treaty: Invoked['instrument'];
  readonly through: readonly {
    readonly instrument: Citing;
    /** "PP4", where it first invokes the treaty; null where that is not known. */
    readonly place: string | null;
    readonly lead: string | null;
  }[];
}

/** The server gives so many nodes of this kind at a price that leaves room for other readers. */
export const AT_ONCE = 20;

/** Held instruments that a draft cites, in reading order, in pieces that can be asked for. */
export function heldTargets({ citations }: Draft): readonly { readonly ids: readonly string[] }[] {
  const ids = [...new Set(citations.flatMap(({ target }) => (target?.held ? [target.id] : [])))];
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) => ({
    ids: ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  }));
}

/** The treaties that a draft names itself. */
export const namedTreaties = ({ names }: Draft): Draft['names'] =>
  names.filter(({ id }) => id.startsWith('treaty/'));

/** What the instruments invoke that the draft does not name itself: what most of them invoke first. */
export function treatiesBehind(
  draft: Draft,
  answers: readonly TreatiesBehindQuery[],
): readonly TreatyBehind[] {
  const own = new Set(namedTreaties(draft).map(({ id }) => id));
  const found = new Map<
    string,
    { treaty: TreatyBehind['treaty']; through: TreatyBehind['through'][number][] }
  >();
  for (const node of answers.flatMap(({ nodes }) => nodes)) {
    if (!node || !('invokes' in node)) continue;
    for (const { instrument: treaty, citations } of node.invokes) {
      if (own.has(treaty.id)) continue;
      const { evidence } = citations[0] ?? {};
      const step = {
        instrument: node,
        place: (evidence?.paragraph ?? evidence?.passage)?.label ?? null,
        lead: evidence?.lead ?? null,
      };
      const known = found.get(treaty.id);
      if (known) known.through.push(step);
      else found.set(treaty.id, { treaty, through: [step] });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.through.length - a.through.length || (a.treaty.label < b.treaty.label ? -1 : 1),
  );
}
