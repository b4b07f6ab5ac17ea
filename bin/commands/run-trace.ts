import { statSync } from 'node:fs';
import { STDIN } from '../../ingest/read/find-inputs.ts';
import { recordOf } from '../../ingest/run/outcome.ts';
import { createData } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import { MAX_TRACE_DEPTH } from '../../server/limits/constants.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import { interpretSymbol } from '../../ingest/symbols/interpret.ts';
import { documentSymbol } from '../../ingest/symbols/official-url.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';
import type { Colors } from '../output/terminal.ts';
import { noDrafts } from './no-drafts.ts';
import { withStore } from './open-store.ts';
import { readDraftFile } from './read-draft-file.ts';
import { tracedDraft } from './traced-draft.ts';
import { tracedInstrument, type Step, type Trace, type TraceLimits } from './traced.ts';

export interface TraceOptions extends TraceLimits {
  readonly json?: boolean;
}

/** Prints the treaties that an instrument, or the text of a file, invokes. */
export async function runTrace(what: string, options: TraceOptions, context: Context): Promise<void> {
  const { terminal, setStatus } = context;
  if (options.depth < 1 || options.depth > MAX_TRACE_DEPTH)
    throw new UsageError(`--depth is from 1 to ${MAX_TRACE_DEPTH}.`);
  const draft = isFile(what) ? await readDraftFile(what, context) : null;
  if (draft?.failure) return;
  await withStore(
    context,
    async (engine) => {
      const data = createData(engine, noDrafts, { signal: terminal.stopped });
      const trace = draft
        ? await tracedDraft(data, recordOf(draft), options)
        : await tracedInstrument(data, what, options);
      if (trace === null) {
        terminal.err(`ungraph: the graph does not have ${what}${meaning(what)}`);
        setStatus(EXIT.input);
        return;
      }
      await terminal.out(options.json ? `${JSON.stringify(trace)}\n` : forPeople(trace, terminal.colors));
    },
    { filled: true },
  );
}

/** What a name that leads to nothing may have been meant as, and what to do. */
function meaning(what: string): string {
  if (statSync(what, { throwIfNoEntry: false })) return ', and it is a folder: name one draft';
  if (/\.[a-z]{2,5}$/i.test(what)) return ', and there is no such file';
  const brings = bringing(interpretSymbol(what));
  if (brings !== null) return `: neither held nor cited by a text that is. ${brings}`;
  return ', and it is no symbol, such as 66/128 or "SCR 1325 (2000)", nor a file';
}

/** How one comes by the text of the likeliest; null for what is issued under no symbol. */
function bringing([id]: readonly string[]): string | null {
  const symbol = id === undefined ? null : documentSymbol(asInstrumentId(id));
  return (
    symbol &&
    `\`ungraph fetch "${symbol}"\` brings its text, \`ungraph ingest FILE\` takes in one that you have.`
  );
}

/** A draft lies in a file, or comes through a pipe; no symbol is the name of one. */
function isFile(what: string): boolean {
  if (what === STDIN) return true;
  const status = statSync(what, { throwIfNoEntry: false });
  return status !== undefined && !status.isDirectory();
}

function forPeople(
  { instrument, held, depth, treaties, followedCount, notFollowedCount }: Trace,
  colors: Colors,
): string {
  const lines = [`${colors.bold(instrument.label)}  ${instrument.title ?? ''}`.trimEnd()];
  if (!held)
    lines.push(
      '',
      ['Its text is not held, so what it invokes is not known.', bringing([instrument.id])]
        .filter(Boolean)
        .join(' '),
    );
  let distance = 0;
  for (const treaty of treaties) {
    if (treaty.distance !== distance) {
      distance = treaty.distance;
      lines.push(
        '',
        colors.bold(
          distance === 1 ? 'In its own text' : `Through ${distance - 1} other${distance > 2 ? 's' : ''}`,
        ),
      );
    }
    lines.push(`  ${colors.green(treaty.label)}  ${colors.dim(treaty.id)}`);
    for (const chain of treaty.chains) lines.push(`    ${chainLine(chain, colors)}`);
    const more = treaty.chainCount - treaty.chains.length;
    if (more > 0) lines.push(colors.dim(`    and ${more} more chain${more > 1 ? 's' : ''}`));
  }
  const followed = `The references of ${followedCount} ${followedCount === 1 ? 'text' : 'texts'} were followed; only those of held texts can be.`;
  const count = `${treaties.length} ${treaties.length === 1 ? 'treaty' : 'treaties'} within ${depth} link${depth > 1 ? 's' : ''}`;
  lines.push(
    '',
    ...(depth > 1 && held ? [colors.dim(followed)] : []),
    count + (notFollowedCount > 0 ? `; ${notFollowedCount} instruments within reach were not followed` : ''),
  );
  return `${lines.join('\n')}\n`;
}

/** "PP4 Recalling, note 7" for a link; with what stands between for a chain, and the treaty's entries at its end. */
function chainLine(chain: readonly Step[], colors: Colors): string {
  return chain
    .map(({ to, entries, evidence }, index) => {
      const note = evidence?.footnote ? `note ${evidence.footnote}` : null;
      const place = [[evidence?.paragraph, evidence?.lead].filter(Boolean).join(' '), note]
        .filter(Boolean)
        .join(', ');
      const target =
        index < chain.length - 1 ? `${to.label} ` : entries.map((id) => labelOf(id, null, null)).join('; ');
      // Of a treaty that is named only, there is nothing behind the place.
      return `${colors.dim(`— ${place}${target === '' ? '' : ' →'}`)} ${target}`;
    })
    .join('')
    .trimEnd();
}
