import { recordOf } from '../../ingest/run/outcome.ts';
import { createData } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import { isMisprinted } from '../../server/data/draft.ts';
import type { DraftCitationModel, DraftNameModel } from '../../server/data/models.ts';
import type { DraftStatus } from '../../server/schema.generated.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../output/exit.ts';
import type { Colors } from '../output/terminal.ts';
import { noDrafts } from './no-drafts.ts';
import { withStore } from './open-store.ts';
import { readDraftFile } from './read-draft-file.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

/** Prints what the graph says of each citation of a draft. */
export async function runCheck(file: string, { json }: CheckOptions, context: Context): Promise<void> {
  const { terminal, setStatus } = context;
  const outcome = await readDraftFile(file, context);
  if (outcome.failure) return;
  await withStore(
    context,
    async (engine) => {
      const data = createData(engine, noDrafts, { signal: terminal.stopped });
      const { symbol, title, otherLanguage, citations, names } = await data.draft.checkRecord(
        recordOf(outcome),
        outcome.text ?? '',
      );
      const cited = new Set(citations.map(({ targetId }) => targetId));
      const checked = await Promise.all(
        citations.map(async (each) => {
          const later =
            each.supersededById === null ? null : await data.instruments.existing(each.supersededById);
          if (later === null) return { ...each, later };
          const label = labelOf(later.id, later.symbol, later.title);
          // Drafts recall all of a series.
          return { ...each, later: cited.has(later.id) ? `${label}, which it cites, too` : label };
        }),
      );
      const counts = countsOf(citations);
      const misprinted = citations.filter(isMisprinted).length;
      if (json) {
        const all = checked.map(forPrograms);
        await terminal.out(
          `${JSON.stringify({ file: outcome.path, symbol, title, otherLanguage, counts, misprinted, citations: all, names })}\n`,
        );
      } else {
        if (otherLanguage !== null)
          await terminal.out(
            terminal.colors.yellow(
              `This text does not seem to be in English but in ${otherLanguage}; only English is read, so of this text no more than symbols is understood.\n\n`,
            ),
          );
        await terminal.out(
          forPeople(symbol ?? outcome.path, title, checked, { counts, misprinted }, terminal.colors),
        );
        if (names.length > 0) await terminal.out(`${namedIn(names)}\n`);
      }
      if (otherLanguage !== null || !citations.every(isSound)) setStatus(EXIT.findings);
    },
    { filled: true },
  );
}

const isSound = (citation: DraftCitationModel): boolean =>
  (citation.status === 'HELD' || citation.status === 'CITED_ONLY') && !isMisprinted(citation);

/** What is cited by its name, without a number: "By name: 2 treaties (Charter of the United Nations; …); 1 body (…)". */
function namedIn(names: readonly DraftNameModel[]): string {
  const kinds = KINDS_NAMED.map(({ prefix, one, many }) => {
    const own = names.filter(({ id }) => id.startsWith(prefix)).map(({ name }) => name);
    return own.length === 0 ? null : `${own.length} ${own.length === 1 ? one : many} (${own.join('; ')})`;
  });
  return `By name: ${kinds.filter((kind) => kind !== null).join('; ')}`;
}

const KINDS_NAMED = [
  { prefix: 'treaty/', one: 'treaty', many: 'treaties' },
  { prefix: 'soft-law/', one: 'soft-law text', many: 'soft-law texts' },
  { prefix: 'conference/', one: 'conference', many: 'conferences' },
  { prefix: 'body/', one: 'body', many: 'bodies' },
] as const;

interface Checked extends DraftCitationModel {
  /** What to call the later one of the target's series. */
  readonly later: string | null;
}

type Counts = Readonly<Partial<Record<DraftStatus, number>>>;

function countsOf(citations: readonly DraftCitationModel[]): Counts {
  const counts: Partial<Record<DraftStatus, number>> = {};
  for (const { status } of citations) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** As `--json` prints it. */
function forPrograms({ citation, status, targetId, target, supersededById, misprints }: Checked) {
  const { text, start, end, paragraph, footnote, lead, role, locator, reason } = citation;
  return {
    text,
    start,
    end,
    paragraph,
    footnote,
    lead,
    role,
    locator,
    status,
    targetId,
    targetTitle: target?.title ?? null,
    supersededBy: supersededById,
    candidates: citation.status === 'ambiguous' ? citation.candidates.map(({ id }) => id) : [],
    reason,
    misprints,
  };
}

const WORDS: Readonly<Record<DraftStatus, string>> = {
  HELD: 'held',
  CITED_ONLY: 'cited only',
  UNKNOWN: 'unknown',
  SUPERSEDED: 'superseded',
  AMBIGUOUS: 'ambiguous',
  UNRESOLVED: 'unresolved',
};

function forPeople(
  name: string,
  title: string | null,
  citations: readonly Checked[],
  { counts, misprinted }: { readonly counts: Counts; readonly misprinted: number },
  colors: Colors,
): string {
  const lines = [`${colors.bold(name)}  ${title ?? ''}`.trimEnd()];
  let under: string | null = null;
  for (const checked of citations) {
    const { citation } = checked;
    const note = citation.footnote === null ? null : `note ${citation.footnote}`;
    const place = [[citation.paragraph, note].filter(Boolean).join(', '), citation.lead]
      .filter(Boolean)
      .join('  ');
    if (place !== under) lines.push('', colors.bold(place || 'outside the paragraphs'));
    under = place;
    lines.push(`  ${citation.text}  ${verdict(checked, colors)}`);
    for (const misprint of checked.misprints) lines.push(`    ${colors.yellow(misprint)}`);
  }
  const sums = Object.entries(counts).map(([status, count]) => `${count} ${WORDS[status as DraftStatus]}`);
  const count = `${citations.length} citation${citations.length === 1 ? '' : 's'} by number or symbol`;
  lines.push(
    '',
    `${count}${sums.length > 0 ? `: ${sums.join(', ')}` : ''}${misprinted > 0 ? `; ${misprinted} misprinted` : ''}`,
  );
  return `${lines.join('\n')}\n`;
}

function verdict({ citation, status, targetId, target, later, misprints }: Checked, colors: Colors): string {
  const meant = `→ ${targetId ?? ''}`;
  const title = target?.title ? colors.dim(`  ${target.title}`) : '';
  switch (status) {
    case 'HELD':
      return `${colors.green(meant)}${title}`;
    case 'CITED_ONLY':
      return `${colors.green(meant)}  cited only${title}`;
    case 'SUPERSEDED':
      return `${colors.yellow(meant)}  superseded by ${later ?? ''}${title}`;
    case 'UNKNOWN':
      return `${colors.red(meant)}  unknown: the graph does not have it${citation.reason === null || misprints.includes(citation.reason) ? '' : `; ${citation.reason}`}`;
    case 'AMBIGUOUS': {
      const candidates = citation.status === 'ambiguous' ? citation.candidates.map(({ id }) => id) : [];
      return `${colors.yellow(`one of ${candidates.join(', ')}`)}  ${citation.reason ?? ''}`;
    }
    case 'UNRESOLVED':
      return `${colors.red('unresolved')}  ${citation.reason ?? ''}`;
  }
}
