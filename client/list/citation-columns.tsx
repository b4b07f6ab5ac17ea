import type { NetworkInstrument } from '../graph/model/network.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { texts } from '../texts/texts.ts';
import type { Column } from './column.ts';
import type { CitationAmong } from './use-citations-among.ts';

/** A citation with the instruments at its ends. */
export interface CitationRow {
  readonly citation: CitationAmong;
  readonly source: NetworkInstrument;
  readonly target: NetworkInstrument;
}

/** What the table of citations tells of each: the evidence, as in the panel. */
export function citationColumns(): readonly Column<CitationRow>[] {
  const words = texts.list.columns;
  return [
    {
      id: 'from',
      isHead: true,
      name: words.from,
      cell: ({ source }) => <End instrument={source} />,
      key: ({ source }) => source.short,
      narrow: true,
      width: 1.6,
      minWidth: 100,
    },
    {
      id: 'to',
      isHead: true,
      name: words.to,
      cell: ({ target }) => <End instrument={target} />,
      key: ({ target }) => target.short,
      narrow: true,
      width: 2.2,
      minWidth: 110,
    },
    {
      id: 'paragraph',
      name: words.paragraph,
      cell: ({ citation }) => citation.evidence.paragraph?.label,
      key: ({ citation }) => citation.evidence.paragraph?.label ?? null,
      minWidth: 80,
    },
    {
      id: 'lead',
      name: words.lead,
      cell: ({ citation }) => <i>{citation.evidence.lead}</i>,
      key: ({ citation }) => citation.evidence.lead,
      narrow: true,
      width: 1.6,
      minWidth: 96,
    },
    {
      id: 'role',
      spare: 3,
      name: words.role,
      cell: ({ citation }) => roleOf(citation),
      key: ({ citation }) => roleOf(citation),
      width: 1.1,
      minWidth: 84,
    },
    {
      id: 'footnote',
      spare: 2,
      name: words.footnote,
      cell: ({ citation }) => citation.evidence.footnote,
      key: ({ citation }) => citation.evidence.footnote,
      minWidth: 76,
    },
    {
      id: 'form',
      spare: 1,
      name: words.form,
      cell: ({ citation }) => texts.vias[citation.evidence.via],
      key: ({ citation }) => texts.vias[citation.evidence.via],
      width: 1.2,
      minWidth: 90,
    },
    {
      id: 'words',
      spare: 4,
      name: words.words,
      cell: ({ citation }) => quoteOf(citation),
      key: ({ citation }) => quoteOf(citation),
      width: 2.4,
      minWidth: 120,
    },
  ];
}

function roleOf({ evidence }: CitationAmong): string | null {
  return evidence.role === null ? null : texts.roles[evidence.role];
}

/** The words, and the part that is meant; null where texts are not held. */
function quoteOf({ evidence: { quote, locator } }: CitationAmong): string | null {
  const parts = [quote === null ? null : `“${quote}”`, locator].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function End({ instrument }: { readonly instrument: NetworkInstrument }) {
  return (
    <span className="instrument-name">
      <KindMark kind={instrument.kind} held={instrument.held} />
      <span className="symbol">{instrument.short}</span>
    </span>
  );
}
