import { recordOf } from '../../ingest/run/outcome.ts';
import { createData } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import type { DraftCitationModel } from '../../server/data/models.ts';
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
      const { symbol, title, citations, names } = await data.draft.checkRecord(recordOf(outcome));
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
      if (json) {
        const all = checked.map(forPrograms);
        await terminal.out(
          `${JSON.stringify({ file: outcome.path, symbol, title, counts, citations: all, names })}\n`,
        );
      } else {
        await terminal.out(forPeople(symbol ?? outcome.path, title, checked, counts, terminal.colors));
        if (names.length > 0) await terminal.out(`It names ${names.map(({ name }) => name).join('; ')}\n`);
      }
      if (citations.some(({ status }) => !isSound(status))) setStatus(EXIT.findings);
    },
    { filled: true },
  );
}

const isSound = (status: DraftStatus): boolean => status === 'HELD' || status === 'CITED_ONLY';

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
function forPrograms({ citation, status, targetId, target, supersededById }: Checked) {
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
  counts: Counts,
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
  }
  const sums = Object.entries(counts).map(([status, count]) => `${count} ${WORDS[status as DraftStatus]}`);
  const count = `${citations.length} citation${citations.length === 1 ? '' : 's'}`;
  lines.push('', `${count}${sums.length > 0 ? `: ${sums.join(', ')}` : ''}`);
  return `${lines.join('\n')}\n`;
}

function verdict({ citation, status, targetId, target, later }: Checked, colors: Colors): string {
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
      return `${colors.red(meant)}  unknown: the graph does not have it`;
    case 'AMBIGUOUS': {
      const candidates = citation.status === 'ambiguous' ? citation.candidates.map(({ id }) => id) : [];
      return `${colors.yellow(`one of ${candidates.join(', ')}`)}  ${citation.reason ?? ''}`;
    }
    case 'UNRESOLVED':
      return `${colors.red('unresolved')}  ${citation.reason ?? ''}`;
  }
}
