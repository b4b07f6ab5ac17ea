import { shortLabel } from '../graph/model/labels.ts';
import type { CheckDraftQuery } from '../operations.generated.ts';
import { citationText } from '../share/citation-text.ts';
import { texts } from '../texts/texts.ts';
import type { TreatyBehind } from './treaties-behind.ts';

type Citation = CheckDraftQuery['extract']['citations'][number];
type Name = CheckDraftQuery['extract']['names'][number];

/**
 * The citations as lines to paste elsewhere: what is cited, how it stands, and where.
 * @example "A/RES/48/104\theld\tPP1, footnote 1\tDeclaration on the Elimination of Violence against Women"
 */
export function listOf(citations: readonly Citation[]): string {
  return citations
    .map(({ targetId, text, status, paragraph, footnote, target, supersededBy, remarks }) =>
      [
        target?.label ?? targetId ?? text,
        supersededBy
          ? `${texts.check.later.toLowerCase()}: ${supersededBy.label}`
          : texts.check.statuses[status],
        [paragraph, footnote === null ? null : texts.evidence.footnote(footnote).toLowerCase()]
          .filter(Boolean)
          .join(', '),
        target?.title ?? '',
        ...remarks,
      ]
        .map((cell) => cell.replace(/\s+/g, ' '))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * What the draft should cite, each instrument once, as the United Nations writes it: a later one of a series in
 * the place of one that it supersedes, unless the draft cites both. What leads nowhere stands there with the reason.
 * @example "General Assembly resolution 70/130 of 17 December 2015 (the draft has A/RES/66/128)"
 */
export function correctedListOf(citations: readonly Citation[]): string {
  const cited = new Set(citations.map(({ targetId }) => targetId));
  const lines = citations.map(({ text, target, targetId, supersededBy, reason, status }) => {
    if (supersededBy && !cited.has(supersededBy.id))
      return `${citationText(supersededBy)} ${texts.check.inPlaceOf(target?.label ?? targetId ?? text)}`;
    if (target) return citationText(target);
    return `${targetId ?? text} ${texts.check.notTold(reason ?? texts.check.statuses[status])}`;
  });
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ')))].join('\n');
}

/**
 * The treaties as lines to paste elsewhere: which, its entries in the Treaty Series, and what invokes it where.
 * @example "Convention on the Rights of the Child\tUNTS 1577, No. 27531\tin the draft: PP2 Reaffirming"
 * @example "Charter of the United Nations\t\tthrough S/RES/1325 (2000), PP3 Bearing in mind"
 */
export function treatyListOf(named: readonly Name[], behind: readonly TreatyBehind[]): string {
  const own = named.map(({ name, registrations, mentions }) => [
    name,
    entriesIn(registrations),
    texts.check.inTheDraft(mentions.map(({ paragraph, lead }) => wordsIn(paragraph, lead)).join('; ')),
  ]);
  const further = behind.map(({ treaty, through }) => [
    treaty.label,
    '',
    texts.check.through(
      through
        .map(({ instrument, place, lead }) =>
          [instrument.label, wordsIn(place, lead)].filter(Boolean).join(', '),
        )
        .join('; '),
    ),
  ]);
  return [...own, ...further]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}

/** "UNTS 1249, No. 20378; UNTS 2131, No. 20378" */
export const entriesIn = (ids: readonly string[]): string =>
  ids.map((id) => shortLabel({ id, label: id, title: null, kind: 'TREATY_SERIES_ENTRY' })).join('; ');

const wordsIn = (place: string | null, lead: string | null): string =>
  [place, lead].filter(Boolean).join(' ');
