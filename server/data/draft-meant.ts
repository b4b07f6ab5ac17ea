import type { ExtractionRecord, RecordCitation } from '../../ingest/record.ts';
import { registered } from '../../ingest/registry/registry.ts';
import { meantBySlip } from '../../ingest/resolve/entities/registrations.ts';
import { councilMisprint } from '../../ingest/resolve/numbers/misprint.ts';
import { asInstrumentId, type InstrumentId } from '../../ingest/symbols/ids.ts';
import { securityCouncilYearMeant } from '../../ingest/symbols/security-council-years.ts';

/** What a citation means that its words misprint. */
export interface Meant {
  readonly id: InstrumentId;
  readonly remark: string;
}

/** What is meant by a citation whose target, as printed, cannot be: null for all others. */
export function meantBy(citation: RecordCitation, record: ExtractionRecord): Meant | null {
  const id = citation.target?.id;
  return id === undefined ? null : (ofCouncil(id) ?? ofTreaty(id, citation, record));
}

/** "Security Council resolution 1820 (2009)": the Council numbers through, so that the number tells the year. */
function ofCouncil(id: InstrumentId): Meant | null {
  const [, number, printed] = (/^S\/RES\/(\d+)\((\d{4})\)$/.exec(id) ?? []).map(Number);
  if (number === undefined || printed === undefined) return null;
  const year = securityCouncilYearMeant(number, printed);
  if (year === null) return null;
  return { id: asInstrumentId(`S/RES/${number}(${year})`), remark: councilMisprint(number, printed, year) };
}

/** A treaty stands as far before its entry, or the marker of the note that gives it, at most: "the Convention (…),¹". */
const REACH = 160;
const REACH_OF_MARKER = 60;

/**
 * "Convention on the Elimination of All Forms of Discrimination against Women, … vol. 1249, No. 20379": the registry has
 * the treaty in that volume under another number, and no treaty under this one.
 */
function ofTreaty(id: InstrumentId, citation: RecordCitation, record: ExtractionRecord): Meant | null {
  if (citation.target?.kind !== 'treaty-series-entry') return null;
  for (const { at, reach } of placesOf(citation, record)) {
    const treaty = treatyBefore(at, reach, record);
    const [entry, ...others] = meantBySlip(id, treaty?.registrations ?? []);
    if (treaty && entry !== undefined && others.length === 0)
      return {
        id: entry,
        remark: `printed with No. ${numberOf(id)}; the ${treaty.name} is No. ${numberOf(entry)}`,
      };
  }
  return null;
}

/** "20378" of "UNTS/1249/20378" */
const numberOf = (entry: InstrumentId): string => entry.slice(entry.lastIndexOf('/') + 1);

/** Where the name may end that a citation belongs to: before it, and before the first marker of its note. */
function placesOf({ start, footnote }: RecordCitation, { footnotes }: ExtractionRecord) {
  const note = footnotes.find((each) => each.marker === footnote && each.start <= start && start < each.end);
  const here = { at: start, reach: note ? Math.min(REACH, start - note.start) : REACH };
  const anchor = note?.anchors[0];
  return anchor ? [here, { at: anchor.start, reach: REACH_OF_MARKER }] : [here];
}

/** The treaty of the registry that is named last within this reach before an offset. */
function treatyBefore(at: number, reach: number, { entities }: ExtractionRecord) {
  let nearest: { readonly end: number; readonly id: (typeof entities)[number]['id'] } | null = null;
  for (const { id, kind, mentions } of entities) {
    if (kind !== 'treaty') continue;
    for (const { end } of mentions)
      if (end <= at && at - end <= reach && end > (nearest?.end ?? -1)) nearest = { end, id };
  }
  return nearest && registered(nearest.id);
}
