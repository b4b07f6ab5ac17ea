import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentKind } from '../schema.generated.ts';
import { citationOf } from './citations.ts';
import type { CitationModel, InvocationModel } from './models.ts';
import { manyById } from './read.ts';
import type { Read } from './read.ts';
import { text, textOrNull } from '../../cypher/rows.ts';
import { kindOfId } from './vocabulary.ts';

const statements = {
  invocations: loadStatement('read/invocations'),
  registrations: loadStatement('read/registrations'),
  registeredTreaties: loadStatement('read/registered-treaties'),
  containments: loadStatement('read/containments'),
  contained: loadStatement('read/contained'),
};

/** A citation with the kind of its target. */
interface Reference {
  readonly citation: CitationModel;
  readonly kind: InstrumentKind;
}

/** Treaties and soft law: what a text invokes, and where treaties and soft law are to be found. */
export function invocationsData(read: Read) {
  const references = manyById(read, statements.invocations, 'source', (row) => ({
    citation: citationOf(row),
    kind: kindOfId(text(row, 'target')),
  }));
  const registrations = manyById(read, statements.registrations, 'id', (row) => text(row, 'entry'));
  const treaties = manyById(read, statements.registeredTreaties, 'id', (row) => text(row, 'treaty'));
  const containments = manyById(read, statements.containments, 'id', (row) => ({
    instrumentId: text(row, 'carrier'),
    locator: textOrNull(row, 'locator'),
  }));
  const contained = manyById(read, statements.contained, 'id', (row) => ({
    instrumentId: text(row, 'carried'),
    locator: textOrNull(row, 'locator'),
  }));

  return {
    registrations: (treaty: string) => registrations.load(treaty),
    treaties: (entry: string) => treaties.load(entry),
    containments: (softLaw: string) => containments.load(softLaw),
    contained: (carrier: string) => contained.load(carrier),

    /**
     * What an instrument invokes, in the order in which its text first does: each treaty and soft-law
     * text that it names, with the references to the treaty's series entries; then entries that no named
     * treaty is registered under. With `kind`, only those of that kind.
     */
    async of(id: string, kind: InstrumentKind | null): Promise<readonly InvocationModel[]> {
      const [entries, named] = groupByTarget(await references.load(id));
      const entriesOf = await Promise.all(named.map(({ targetId }) => registrations.load(targetId)));
      const tied = new Set(entriesOf.flat());
      const byName = named.map((target, index) => {
        const own = new Set(entriesOf[index]);
        const series = entries.filter(({ targetId }) => own.has(targetId));
        return invocation(target, true, inReadingOrder([target, ...series]));
      });
      const byEntry = entries
        .filter(({ targetId }) => !tied.has(targetId))
        .map((entry) => invocation(entry, false, entry.citations));
      return [...byName, ...byEntry].filter((each) => kind === null || each.kind === kind);
    },
  };
}

interface Target {
  readonly targetId: string;
  readonly kind: InstrumentKind;
  readonly citations: CitationModel[];
}

/** Treaty-series entries, and what has a name, each with its citations. */
function groupByTarget(references: readonly Reference[]): [entries: Target[], named: Target[]] {
  const targets = new Map<string, Target>();
  for (const { citation, kind } of references) {
    const target = targets.get(citation.targetId);
    if (target) target.citations.push(citation);
    else targets.set(citation.targetId, { targetId: citation.targetId, kind, citations: [citation] });
  }
  const all = [...targets.values()];
  const isEntry = ({ kind }: Target) => kind === 'TREATY_SERIES_ENTRY';
  return [all.filter(isEntry), all.filter((target) => !isEntry(target))];
}

const invocation = ({ targetId, kind }: Target, byName: boolean, citations: readonly CitationModel[]) => ({
  targetId,
  kind,
  byName,
  citations,
});

function inReadingOrder(targets: readonly Target[]): CitationModel[] {
  return targets
    .flatMap(({ citations }) => citations)
    .sort((a, b) => (a.evidence.start ?? 0) - (b.evidence.start ?? 0));
}
