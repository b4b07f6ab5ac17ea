import type { DocumentKind } from '../record.ts';
import type { InstrumentId } from './ids.ts';

/** What sort of instrument an id names, read off its form. */
const KINDS: readonly { readonly kind: DocumentKind; readonly form: RegExp }[] = [
  { kind: 'treaty', form: /^treaty\// },
  { kind: 'soft-law', form: /^soft-law\// },
  { kind: 'treaty-series-entry', form: /^(?:UNTS|LNTS)\// },
  { kind: 'sales-publication', form: /^SALES\// },
  { kind: 'presidential-statement', form: /\/PRST\// },
  // "A/RES/…", "UNEP/EA.5/Res.14", "GC(45)/RES/12"; the World Health Assembly's "WHA74.7", its Board's "EB120.R12"
  { kind: 'resolution', form: /\/RES[./]|^(?:WHA\d+\.|EB\d+\.R)\d+$/i },
  // Their decisions are numbered "WHA62(5)".
  { kind: 'decision', form: /\/DEC[./]|^(?:WHA|EB)\d+\(\d+\)$/i },
];

/** "A/RES/66/128/Corr.1": a corrigendum is a document about the resolution, and none itself. */
const OF_AN_ACT = /\/(?:RES|DEC|PRST)\/.*\/(?:Rev|Amend|Add|Corr)\.\d+$/;

/** The kind of the instrument that an id names; anything with another symbol is a document. */
export function kindOf(id: InstrumentId): DocumentKind {
  if (id.includes('.') && OF_AN_ACT.test(id)) return 'document';
  // The two commonest, before all expressions.
  if (id.startsWith('A/RES/') || id.startsWith('S/RES/')) return 'resolution';
  return KINDS.find(({ form }) => form.test(id))?.kind ?? 'document';
}
