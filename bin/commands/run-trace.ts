import type { Engine } from '../../cypher/engine.ts';
import { createData } from '../../server/data/data.ts';
import type { Data } from '../../server/data/data.ts';
import { labelOf } from '../../server/data/label.ts';
import type { ChainLinkModel } from '../../server/data/models.ts';
import { MAX_TRACE_DEPTH } from '../../server/limits/constants.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../output/exit.ts';
import type { Colors } from '../output/terminal.ts';
import { withStore } from './open-store.ts';
import { noDrafts } from './no-drafts.ts';

export interface TraceOptions {
  readonly depth: number;
  readonly chains: number;
  readonly json?: boolean;
}

/** Prints the treaties that an instrument invokes. */
export async function runTrace(symbol: string, options: TraceOptions, context: Context): Promise<void> {
  const { depth, chains, json } = options;
  const { terminal, setStatus } = context;
  if (depth < 1 || depth > MAX_TRACE_DEPTH) throw new UsageError(`--depth is from 1 to ${MAX_TRACE_DEPTH}.`);
  await withStore(context, async (engine) => {
    const trace = await traced(engine, symbol, depth, chains, terminal.stopped);
    if (trace === null) {
      terminal.err(`ungraph: the graph does not have ${symbol}`);
      setStatus(EXIT.input);
      return;
    }
    await terminal.out(json ? `${JSON.stringify(trace)}\n` : forPeople(trace, terminal.colors));
  });
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
}

/** As `--json` prints it. */
interface Trace {
  readonly instrument: Named;
  readonly depth: number;
  /** Instruments whose references were followed, and held ones within reach that were not. */
  readonly followedCount: number;
  readonly notFollowedCount: number;
  readonly treaties: readonly TracedTreaty[];
}

interface TracedTreaty extends Named {
  readonly distance: number;
  readonly chainCount: number;
  readonly chains: readonly (readonly Step[])[];
}

interface Step {
  readonly from: Named;
  readonly to: Named;
  /** Treaty-series entries by which the treaty is cited. */
  readonly entries: readonly string[];
  /** The first reference that makes the link; null where only the registry does. */
  readonly evidence: {
    readonly paragraph: string | null;
    readonly footnote: string | null;
    readonly lead: string | null;
    readonly role: string | null;
  } | null;
}

async function traced(
  engine: Engine,
  symbol: string,
  depth: number,
  chainLimit: number,
  signal: AbortSignal,
): Promise<Trace | null> {
  const data = createData(engine, noDrafts, { signal });
  const root = await data.meant.instrument(symbol);
  if (!root) return null;
  const found = await data.tracing.treaties(root, depth, chainLimit);
  const { followedCount, notFollowedCount } = found;
  const treaties = await Promise.all(
    found.treaties.map(async ({ treatyId, distance, chainCount, chains }) => ({
      ...(await named(data, treatyId)),
      distance,
      chainCount,
      chains: await Promise.all(
        chains.map(({ links }) => Promise.all(links.map((link) => step(data, link)))),
      ),
    })),
  );
  return { instrument: await named(data, root.id), depth, followedCount, notFollowedCount, treaties };
}

async function named(data: Data, id: string): Promise<Named> {
  const { symbol, title } = await data.instruments.existing(id);
  return { id, label: labelOf(id, symbol, title), title };
}

async function step(data: Data, link: ChainLinkModel): Promise<Step> {
  const [from, to, { citation }] = await Promise.all([
    named(data, link.fromId),
    named(data, link.toId),
    data.tracing.evidence(link),
  ]);
  const place = citation?.evidence;
  const paragraph = place?.paragraphId ? await data.texts.passage(place.paragraphId) : null;
  const evidence = place && {
    paragraph: paragraph?.label ?? null,
    footnote: place.footnote,
    lead: place.lead,
    role: place.role,
  };
  return { from, to, entries: link.entryIds, evidence: evidence ?? null };
}

function forPeople({ instrument, depth, treaties, notFollowedCount }: Trace, colors: Colors): string {
  const lines = [`${colors.bold(instrument.label)}  ${instrument.title ?? ''}`.trimEnd()];
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
  const count = `${treaties.length} ${treaties.length === 1 ? 'treaty' : 'treaties'} within ${depth} link${depth > 1 ? 's' : ''}`;
  lines.push(
    '',
    count + (notFollowedCount > 0 ? `; ${notFollowedCount} instruments within reach were not followed` : ''),
  );
  return `${lines.join('\n')}\n`;
}

/** "PP4 Recalling, note 7" for a link; with what stands between for a chain. */
function chainLine(chain: readonly Step[], colors: Colors): string {
  return chain
    .map(({ to, evidence }, index) => {
      const note = evidence?.footnote ? `note ${evidence.footnote}` : null;
      const place = [[evidence?.paragraph, evidence?.lead].filter(Boolean).join(' '), note]
        .filter(Boolean)
        .join(', ');
      const target = index < chain.length - 1 ? `${to.label} ` : '';
      return `${colors.dim(`— ${place} →`)} ${target}`;
    })
    .join('')
    .trimEnd();
}
