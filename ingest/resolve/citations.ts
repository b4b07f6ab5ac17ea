import type { ParsedDocument } from '../parse/document.ts';
import type { Places } from '../parse/place.ts';
import type { CitationTarget, RecordCitation } from '../record.ts';
import type { NameCandidate } from '../recognize/names.ts';
import type { ReferenceCandidate } from '../recognize/references.ts';
import type { InstrumentId } from '../symbols/ids.ts';
import { kindOf } from '../symbols/kind.ts';
import type { Draft } from './citations/draft.ts';
import { Roles, type GovernedRole } from './roles/role.ts';
import { ReferenceReader } from './citations/reader.ts';
import { Scope } from './issuer/scope.ts';

interface Input {
  readonly document: ParsedDocument;
  readonly places: Places;
  readonly references: readonly ReferenceCandidate[];
  readonly names: readonly NameCandidate[];
  /** Shared with whoever asks for roles in the same text. */
  readonly roles?: Roles;
}

/** Decides for each candidate which instrument it means: issuer, list, "Ibid.", short form. */
export function resolveCitations({
  document,
  places,
  references,
  roles = new Roles(document.reading),
}: Input): readonly RecordCitation[] {
  const scope = new Scope(document);
  const readable = outsideFurniture(document, references);
  const drafts = new ReferenceReader(document, places, scope)
    .read(readable)
    .filter(({ target }) => target === null || !scope.self.has(target))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const where = places.at(draft.start);
    const { paragraph, lead, footnote } = where;
    const inParagraph = paragraph === null || paragraph === 'HEAD' ? paragraph : paragraph.id;
    const place = footnote ? `FN${footnote.marker}` : (inParagraph ?? 'TEXT');
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const cited: Cited = {
      id: `${document.heading.id ?? ''}#${place}.${count}`,
      via: draft.via === 'text' && footnote ? 'footnote' : draft.via,
      paragraph: inParagraph,
      lead,
      governed: roles.at(where, draft.start),
      footnote: footnote?.marker ?? null,
      text: document.text.slice(draft.start, draft.end),
    };
    return recordOf(draft, cited);
  });
}

/** What a record adds to a draft: its place. */
interface Cited extends Pick<RecordCitation, 'id' | 'via' | 'paragraph' | 'lead' | 'footnote' | 'text'> {
  readonly governed: GovernedRole;
}

/** Written out field by field, in the record's order. */
function recordOf(draft: Draft, cited: Cited): RecordCitation {
  const { start, end, target, candidates, locator, rule } = draft;
  const { id, via, paragraph, lead, footnote, text } = cited;
  const { role, verb } = cited.governed;
  if (target !== null) {
    // By far the most, so without copying: that takes longer than all else here.
    const record = {
      id,
      target: targetOf(target),
      status: 'resolved' as const,
      reason: draft.reason,
      via,
      paragraph,
      lead,
      role,
      footnote,
      locator,
      text,
      start,
      end,
      rule,
    };
    return verb ? Object.assign(record, { verb }) : record;
  }
  const place = {
    via,
    paragraph,
    lead,
    role,
    footnote,
    locator,
    text,
    start,
    end,
    rule,
    ...(verb ? { verb } : {}),
  };
  const reason = draft.reason ?? 'no instrument of this number is known';
  if (candidates.length > 1)
    return { id, target: null, status: 'ambiguous', candidates: candidates.map(targetOf), reason, ...place };
  return { id, target: null, status: 'unresolved', reason, ...place };
}

const targetOf = (id: InstrumentId): CitationTarget => ({ id, kind: kindOf(id) });

/** Candidates outside page furniture, where symbols and numbers are the document's own. */
function outsideFurniture(
  { regions }: ParsedDocument,
  references: readonly ReferenceCandidate[],
): readonly ReferenceCandidate[] {
  let region = 0;
  return references.filter(({ start }) => {
    while ((regions[region]?.end ?? Infinity) <= start) region++;
    return regions[region]?.kind !== 'furniture';
  });
}
