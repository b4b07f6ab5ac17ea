import type { CheckDraftQuery } from '../operations.generated.ts';
import { citationText } from '../share/citation-text.ts';
import { texts } from '../texts/texts.ts';

type Citation = CheckDraftQuery['extract']['citations'][number];

/**
 * The citations as lines to paste elsewhere: what is cited, how it stands, and where.
 * @example "A/RES/48/104\theld\tPP1, footnote 1\tDeclaration on the Elimination of Violence against Women"
 */
export function listOf(citations: readonly Citation[]): string {
  return citations
    .map(({ targetId, text, status, paragraph, footnote, target, supersededBy }) =>
      [
        target?.label ?? targetId ?? text,
        supersededBy
          ? `${texts.check.later.toLowerCase()}: ${supersededBy.label}`
          : texts.check.statuses[status],
        [paragraph, footnote === null ? null : texts.evidence.footnote(footnote).toLowerCase()]
          .filter(Boolean)
          .join(', '),
        target?.title ?? '',
      ]
        .map((cell) => cell.replace(/\s+/g, ' '))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * What the draft should cite, each instrument once, as the United Nations writes it: a later one of a series in
 * the place of one that it supersedes. What leads nowhere stands there with the reason.
 * @example "General Assembly resolution 70/130 of 17 December 2015 (the draft has A/RES/66/128)"
 */
export function correctedListOf(citations: readonly Citation[]): string {
  const lines = citations.map(({ text, target, targetId, supersededBy, reason, status }) => {
    if (supersededBy)
      return `${citationText(supersededBy)} ${texts.check.inPlaceOf(target?.label ?? targetId ?? text)}`;
    if (target) return citationText(target);
    return `${targetId ?? text} ${texts.check.notTold(reason ?? texts.check.statuses[status])}`;
  });
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ')))].join('\n');
}
