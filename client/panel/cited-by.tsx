import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswers } from '../data/use-answer.ts';
import { CitedByDocument, type CitedByQuery } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { Failure, Waiting } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { EvidenceLine } from './evidence-line.tsx';

interface CitedByProps {
  readonly id: string;
  readonly change: (change: Change) => void;
}

/** Who cites an instrument, newest first, each with the citing words. */
export function CitedBy({ id, change }: CitedByProps) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const pages = useMemo(() => [{ id }, ...cursors.map((after) => ({ id, after }))], [id, cursors]);
  const got = useAnswers(CitedByDocument, pages);
  const connections = got.flatMap((answer) =>
    answer.status === 'here' && answer.value.instrument ? [answer.value.instrument.citedBy] : [],
  );
  const citations = connections.flatMap(({ nodes }) => nodes);
  const failed = got.find((answer) => answer.status === 'failed');
  const next = connections.length === pages.length ? connections.at(-1)?.pageInfo : undefined;
  if (failed) return <Failure error={failed.error} />;
  if (connections.length === 0 && got.some(({ status }) => status === 'waiting'))
    return <Waiting text={texts.panel.loading} />;
  if (citations.length === 0) return <p className="note">{texts.panel.citedByNone}</p>;
  return (
    <>
      {bySource(citations).map(({ source, own }) => (
        <section className="group" key={source.id}>
          <button type="button" className="row" onClick={() => change({ type: 'select', id: source.id })}>
            <InstrumentName instrument={source} />
          </button>
          {own.map((citation) => (
            <EvidenceLine
              key={citation.id}
              evidence={citation.evidence}
              title={texts.list.openEvidence(texts.list.evidence, source.label, id)}
              onPress={() => change({ type: 'select-link', source: source.id, target: id })}
            />
          ))}
        </section>
      ))}
      {next?.hasNextPage && next.endCursor !== null && (
        <Button
          className="button"
          onPress={() => {
            const { endCursor } = next;
            if (endCursor !== null) setCursors((before) => [...before, endCursor]);
          }}
        >
          {texts.panel.more}
        </Button>
      )}
    </>
  );
}

type Citation = NonNullable<CitedByQuery['instrument']>['citedBy']['nodes'][number];

/** Citations of the same instrument together, in the order in which the instruments come. */
function bySource(
  citations: readonly Citation[],
): readonly { readonly source: Citation['source']; readonly own: readonly Citation[] }[] {
  const groups = new Map<string, { source: Citation['source']; own: Citation[] }>();
  for (const citation of citations) {
    const group = groups.get(citation.source.id) ?? { source: citation.source, own: [] };
    group.own.push(citation);
    groups.set(citation.source.id, group);
  }
  return [...groups.values()];
}
