import { texts } from '../texts/texts.ts';
import { ExportLinks } from './export-links.tsx';
import { CITATION_FORMATS, INSTRUMENT_FORMATS, listedAddress, type Listed } from './whole-list.ts';

/** All of a list of instruments as a file: themselves, or what they cite. */
export function SaveListed(listed: Listed) {
  const addressOf = (format: string) => listedAddress(listed, format);
  return (
    <p className="note save-listed">
      <ExportLinks name={texts.share.saveListed} formats={INSTRUMENT_FORMATS} addressOf={addressOf} />
      <ExportLinks name={texts.share.saveCitations} formats={CITATION_FORMATS} addressOf={addressOf} />
    </p>
  );
}
