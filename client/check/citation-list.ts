import type { CheckDraftQuery } from '../operations.generated.ts';
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
