import { Button } from 'react-aria-components';
import type { NetworkInstrument } from '../graph/model/network.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { Column } from './column.ts';

/** What the table of instruments tells of each. */
export function instrumentColumns(change: (change: Change) => void): readonly Column<NetworkInstrument>[] {
  const words = texts.list.columns;
  return [
    {
      id: 'instrument',
      isHead: true,
      name: words.instrument,
      cell: (instrument) => <InstrumentName instrument={instrument} />,
      key: ({ label }) => label,
      narrow: true,
      width: 5,
      minWidth: 160,
    },
    {
      id: 'kind',
      spare: 1,
      name: words.kind,
      cell: ({ kind }) => texts.kinds[kind],
      key: ({ kind }) => texts.kinds[kind],
      width: 1.3,
      minWidth: 90,
    },
    {
      id: 'organ',
      spare: 3,
      name: words.organ,
      cell: ({ body }) => body?.name,
      key: ({ body }) => body?.name ?? null,
      width: 1.7,
      minWidth: 100,
    },
    {
      id: 'year',
      name: words.year,
      cell: texts.when,
      key: ({ adopted, year }) => adopted ?? (year === null ? null : String(year)),
      narrow: true,
      minWidth: 62,
    },
    {
      id: 'text',
      spare: 2,
      name: words.text,
      cell: ({ held }) => (held ? texts.list.held : texts.list.citedOnly),
      key: ({ held }) => (held ? texts.list.held : texts.list.citedOnly),
      minWidth: 86,
    },
    {
      id: 'cites',
      name: words.cites,
      cell: ({ citesCount }) => texts.number(citesCount),
      key: ({ citesCount }) => citesCount,
      isNumber: true,
      minWidth: 62,
    },
    {
      id: 'cited-by',
      name: words.citedBy,
      cell: ({ citedByCount }) => texts.number(citedByCount),
      key: ({ citedByCount }) => citedByCount,
      isNumber: true,
      narrow: true,
      minWidth: 78,
    },
    {
      id: 'hidden',
      name: words.hidden,
      cell: (instrument) => <ExpandButton instrument={instrument} change={change} />,
      key: ({ hidden }) => hidden,
      isNumber: true,
      isAction: true,
      minWidth: 110,
    },
  ];
}

function ExpandButton({
  instrument,
  change,
}: {
  readonly instrument: NetworkInstrument;
  readonly change: (change: Change) => void;
}) {
  const { id, label, hidden, isExpanded, isRoot } = instrument;
  if (isRoot) return hidden > 0 ? `+${texts.number(hidden)}` : null;
  if (!isExpanded && hidden === 0) return null;
  return (
    <Button
      className="link-button"
      aria-label={isExpanded ? texts.list.collapse(label) : texts.network.expandTitle(label, hidden)}
      onPress={() => change({ type: isExpanded ? 'collapse' : 'expand', id })}
    >
      {isExpanded ? texts.network.collapse : texts.network.expand(hidden)}
    </Button>
  );
}
