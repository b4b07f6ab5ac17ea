import { texts } from '../texts/texts.ts';

/** What the server writes a trace as. */
const FORMATS = [
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['jsonld', 'JSON-LD'],
  ['ris', 'RIS'],
] as const;

/** Downloads of the trace that is shown. */
export function ExportLinks({ id, depth }: { readonly id: string; readonly depth: number }) {
  return (
    <span className="tool">
      <span>{texts.trace.exportAs}</span>
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          download
          href={`/export/trace?${new URLSearchParams({ format, id, depth: String(depth) })}`}
        >
          {name}
        </a>
      ))}
    </span>
  );
}
