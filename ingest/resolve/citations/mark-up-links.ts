import type { KnownLink, ParsedDocument } from '../../parse/document.ts';
import type { Places } from '../../parse/place.ts';
import type { RecordCitation } from '../../record.ts';
import { kindOf } from '../../symbols/kind.ts';
import { readDocumentSymbol, type DocumentSymbol } from '../../symbols/symbol.ts';

/**
 * Sets the links of the mark-up beside what was read from the words. A link whose document was read at the
 * same place is that citation and is not given twice; where both disagree both stand, since either may be
 * the slip. Links to the document itself are left out.
 * @param citations by start
 * @returns by start, those of the mark-up with `via: 'mark-up'`
 */
export function withLinks(
  citations: readonly RecordCitation[],
  links: readonly KnownLink[],
  document: ParsedDocument,
  places: Places,
): readonly RecordCitation[] {
  if (links.length === 0) return citations;
  const added: RecordCitation[] = [];
  let from = 0;
  for (const { start, end, symbol } of links) {
    const linked = readDocumentSymbol(symbol);
    // Links and citations are both in order: what ends before this link ends before the next one too.
    while ((citations[from]?.end ?? Infinity) <= start) from += 1;
    if (isSame(document.heading.id, linked) || isRead(citations, from, end, linked)) continue;
    const { paragraph, lead, footnote } = places.at(start);
    const where = paragraph === null || paragraph === 'HEAD' ? paragraph : paragraph.id;
    added.push({
      id: `${document.heading.id ?? ''}#link.${added.length + 1}`,
      status: 'resolved',
      target: { id: linked.id, kind: kindOf(linked.id) },
      reason: null,
      via: 'mark-up',
      paragraph: where,
      lead,
      role: null,
      footnote: footnote?.marker ?? null,
      locator: null,
      text: document.text.slice(start, end),
      start,
      end,
      rule: 'mark-up.link',
    });
  }
  return [...citations, ...added].sort((one, other) => one.start - other.start || one.end - other.end);
}

function isRead(
  citations: readonly RecordCitation[],
  from: number,
  end: number,
  linked: DocumentSymbol,
): boolean {
  for (let index = from; (citations[index]?.start ?? Infinity) < end; index += 1)
    if (isSame(citations[index]?.target?.id ?? null, linked)) return true;
  return false;
}

/** "A/RES/217(III)[A]" is linked as "A/RES/217(III)": the collection, for the part of it. */
function isSame(id: string | null, { id: linked, aliases }: DocumentSymbol): boolean {
  if (id === null) return false;
  return [linked, ...aliases].some(
    (each) => id === each || (id.startsWith(each) && /^(?:\[[A-Z]\]|[A-Z])$/.test(id.slice(each.length))),
  );
}
