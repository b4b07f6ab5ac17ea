import { texts } from '../texts/texts.ts';

/** Leads to the official text of an instrument, on another site and in a page of its own; nothing where it has no address. */
export function OfficialText({
  of: { url, label },
}: {
  readonly of: { readonly url: string | null; readonly label: string };
}) {
  if (!url) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={texts.panel.officialTextTitle(label)}>
      {texts.panel.officialText} <span className="outward" aria-hidden="true" />
    </a>
  );
}
