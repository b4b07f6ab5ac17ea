import { useMemo } from 'react';
import { citationPasses } from '../facets/passing.ts';
import type { NetworkInstrument } from '../graph/model/network.ts';
import type { PartProps } from '../network/part.ts';
import { Segments } from '../parts/segments.tsx';
import { Failure, Waiting } from '../parts/state.tsx';
import { selectedIds } from '../state/selection.ts';
import { TABLES } from '../state/table.ts';
import { texts } from '../texts/texts.ts';
import { citationColumns, type CitationRow } from './citation-columns.tsx';
import { DataTable } from './data-table.tsx';
import { instrumentColumns } from './instrument-columns.tsx';
import { useCitationsAmong } from './use-citations-among.ts';

/** The same network as tables: for readers, for the keyboard, for small screens. */
export function NetworkList(props: PartProps) {
  const { view, network, change } = props;
  const words = texts.list;
  const citations = network.links.reduce((sum, link) => sum + link.citations, 0);
  return (
    <div className="list">
      <Segments
        aria-label={words.choice}
        values={TABLES}
        chosen={view.table.of}
        onChoose={(table) => change({ type: 'choose-table', table })}
        names={{
          instruments: <Counted name={words.instruments} count={network.instruments.length} />,
          citations: <Counted name={words.citations} count={citations} />,
        }}
      />
      {view.table.of === 'instruments' ? <Instruments {...props} /> : <Citations {...props} />}
    </div>
  );
}

function Counted({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <>
      {name} <span className="tab-count">{texts.number(count)}</span>
    </>
  );
}

const idOf = ({ id }: NetworkInstrument) => id;
const wordsOfRow = ({ source, target }: CitationRow) => texts.list.row(source.label, target.label);
const citationId = ({ citation }: CitationRow) => citation.id;

function Instruments({ view, network, change }: PartProps) {
  const columns = useMemo(() => instrumentColumns(change), [change]);
  return (
    <DataTable
      label={texts.list.instruments}
      columns={columns}
      rows={network.instruments}
      keyOf={idOf}
      textOf={({ label }) => label}
      by={view.table.by}
      descending={view.table.descending}
      onSort={(by, descending) => change({ type: 'sort', by, descending })}
      selected={selectedIds(view.selection)}
      several
      onSelect={(ids) => {
        const [only] = ids;
        if (only === undefined) change({ type: 'clear-selection' });
        else
          change(
            ids.length === 1 ? { type: 'select', id: only, walking: true } : { type: 'select-several', ids },
          );
      }}
      empty={texts.list.none}
    />
  );
}

const COLUMNS = citationColumns();

function Citations({ view, network, whole, change }: PartProps) {
  const ids = useMemo(() => whole.instruments.map(idOf), [whole]);
  const { citations, waiting, failed } = useCitationsAmong(ids, true);
  const { chosen } = view.filters;
  const rows = useMemo(() => {
    const shown = new Map(network.instruments.map((instrument) => [instrument.id, instrument]));
    return citations.flatMap((citation): CitationRow[] => {
      const [source, target] = [shown.get(citation.source.id), shown.get(citation.target.id)];
      const { role, footnote } = citation.evidence;
      if (!source || !target) return [];
      return citationPasses({ role, place: footnote === null ? 'TEXT' : 'FOOTNOTE' }, chosen)
        ? [{ citation, source, target }]
        : [];
    });
  }, [citations, network, chosen]);
  const { selection } = view;
  const selected =
    selection?.kind === 'link'
      ? rows
          .filter(({ source, target }) => source.id === selection.source && target.id === selection.target)
          .map(citationId)
      : [];
  if (failed) return <Failure error={failed} />;
  if (waiting) return <Waiting text={texts.list.reading(citations.length)} />;
  return (
    <DataTable
      label={texts.list.citations}
      columns={COLUMNS}
      rows={rows}
      keyOf={citationId}
      textOf={wordsOfRow}
      by={view.table.by}
      descending={view.table.descending}
      onSort={(by, descending) => change({ type: 'sort', by, descending })}
      selected={selected}
      several={false}
      onSelect={(keys) => {
        const row = rows.find((one) => citationId(one) === keys.at(-1));
        if (row) change({ type: 'select-link', source: row.source.id, target: row.target.id });
        else change({ type: 'clear-selection' });
      }}
      empty={texts.list.noCitations}
    />
  );
}
