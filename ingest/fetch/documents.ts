import { documentSymbol } from '../symbols/official-url.ts';
import type { InstrumentId } from '../symbols/ids.ts';
import type { Wanted } from './bring.ts';
import { fillIn, type FetchSettings } from './settings.ts';

/** Word's files hold their footnotes as footnotes, a PDF does not; old documents are scans in PDF only. */
const TYPES = ['doc', 'pdf'];

/** A document of the UN's document service; null for what is not published by symbol. */
export function wantedDocument(
  id: InstrumentId,
  { documentUrl }: Pick<FetchSettings, 'documentUrl'>,
): Wanted | null {
  const symbol = documentSymbol(id);
  if (symbol === null) return null;
  const types = documentUrl.includes('{type}') ? TYPES : [''];
  return { name: symbol, urls: types.map((type) => fillIn(documentUrl, { symbol, type, language: 'en' })) };
}
