interface ExportLinksProps<Format extends string> {
  /** What is saved: "Save as", "All that cite it". */
  readonly name: string;
  /** Formats of the server, and what they are called. */
  readonly formats: readonly (readonly [Format, string])[];
  readonly addressOf: (format: Format) => string;
}

/** Files that the server writes, in the formats that there are. */
export function ExportLinks<Format extends string>({ name, formats, addressOf }: ExportLinksProps<Format>) {
  return (
    <span className="tool export-links" role="group" aria-label={name}>
      <span>{name}</span>
      {formats.map(([format, title]) => (
        <a key={format} download href={addressOf(format)}>
          {title}
        </a>
      ))}
    </span>
  );
}
