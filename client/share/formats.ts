import type { Network } from '../graph/model/network.ts';
import { request } from '../data/request.ts';
import { inParts } from '../network/use-network.ts';
import { PrintedOfDocument } from '../operations.generated.ts';
import { citationText, type Printed } from './citation-text.ts';
import { currentDrawer } from './picture.ts';
import { svgOf } from './svg.ts';

/** What is taken away: instruments, and the links between them. */
export interface Taken {
  readonly network: Network;
  /** Bodies and conferences that the instruments name, too, where the form takes them. */
  readonly mentions: boolean;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** A form in which one takes it away; a new one is a new entry of the list, with no interface of its own. */
export interface ExportForm {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  /** Only of what is drawn as it is drawn, not of tables or a part. */
  readonly ofDrawing: boolean;
  /** It has a place for bodies and conferences, too. */
  readonly takesMentions?: boolean;
  /** @throws Error that says what is wrong */
  readonly make: (taken: Taken) => Promise<Blob>;
}

const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    id: 'png',
    name: 'PNG',
    extension: 'png',
    ofDrawing: true,
    make: () => drawer().png(2),
  },
  {
    id: 'svg',
    name: 'SVG',
    extension: 'svg',
    ofDrawing: true,
    make: async ({ name }) => text(svgOf(drawer().picture(), name), 'image/svg+xml'),
  },
  { ...fromServer('csv', 'CSV', 'csv'), takesMentions: true },
  { ...fromServer('graphml', 'GraphML', 'graphml'), takesMentions: true },
  { ...fromServer('gexf', 'GEXF', 'gexf'), takesMentions: true },
  fromServer('ris', 'RIS', 'ris'),
  fromServer('bibtex', 'BibTeX', 'bib'),
  {
    id: 'json',
    name: 'JSON',
    extension: 'json',
    ofDrawing: false,
    make: async ({ network }) => text(jsonOf(network), 'application/json'),
  },
  {
    id: 'text',
    name: 'Citations as text',
    extension: 'txt',
    ofDrawing: false,
    make: async ({ network }) => text(await citationsWithPlaces(network), 'text/plain'),
  },
];

function drawer() {
  const current = currentDrawer();
  if (current === null) throw new Error('Nothing is drawn: choose Time, Rings or Force first.');
  return current;
}

/** What the server writes of a list of ids: citations among them, with all their evidence. */
function fromServer(format: string, name: string, extension: string): ExportForm {
  return {
    id: format,
    name,
    extension,
    ofDrawing: false,
    make: async ({ network, mentions }) => {
      const response = await fetch(`/export/list?format=${format}&links=among&mentions=${mentions}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ids: network.instruments.map(({ id }) => id) }),
      });
      if (!response.ok) throw new Error(`The server could not write it (${response.status}).`);
      return response.blob();
    },
  };
}

/** The network as plain data: instruments with their facts, links with what their citations do. */
export function jsonOf({ instruments, links }: Network): string {
  const plain = {
    instruments: instruments.map(
      ({ id, symbol, title, kind, adopted, year, held, citesCount, citedByCount, body, subjects }) => ({
        id,
        symbol,
        title,
        kind,
        adopted,
        year,
        held,
        organ: body?.id ?? null,
        subjects: subjects.map(({ name }) => name),
        citesCount,
        citedByCount,
      }),
    ),
    links: links.map(({ source, target, relations, citations, uses }) => ({
      source,
      target,
      relations,
      citations,
      uses,
    })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** One line for each instrument, as the United Nations writes it; `printed` says where treaties and soft law are. */
export function citationsOf(
  { instruments }: Pick<Network, 'instruments'>,
  printed: ReadonlyMap<string, Printed> = new Map(),
): string {
  return instruments
    .map((instrument) => `${citationText({ ...instrument, ...printed.get(instrument.id) })}\n`)
    .join('');
}

/**
 * The same with where treaties and soft law are printed, which a drawing does not know: the server is asked.
 * @throws Error that says what is wrong
 */
export async function citationsWithPlaces(network: Pick<Network, 'instruments'>): Promise<string> {
  const named = network.instruments.filter(({ kind }) => kind === 'TREATY' || kind === 'SOFT_LAW');
  const printed = new Map<string, Printed>();
  for (const part of inParts(named.map(({ id }) => id))) {
    const { nodes } = await request(PrintedOfDocument, part);
    for (const node of nodes)
      if (node && ('registeredAs' in node || 'containedIn' in node)) printed.set(node.id, node);
  }
  return citationsOf(network, printed);
}

/** Hands a file to the browser. */
export function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
