import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';

/** The functions that the stages of extraction are, in their order; all else is between them. */
const STAGES: readonly (readonly [name: string, title: string])[] = [
  ['readBytes', 'read the file'],
  ['readDocument', 'decode and judge'],
  ['parse', 'parse'],
  ['Words', 'number the words'],
  ['recognizeReferences', 'recognize references'],
  ['recognizeNames', 'recognize names'],
  ['resolveCitations', 'resolve citations'],
  ['resolveEntities', 'resolve entities'],
  ['asLine', 'write JSON'],
];
const INTERVAL_MICROSECONDS = 500;

/**
 * Where the time of a task goes, by sampling its thread: no stage has to know that it is measured.
 * @returns lines of a table, with the share of each stage.
 */
export async function stagesOf(task: () => Promise<unknown>): Promise<string[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
    await session.post('Profiler.start');
    await task();
    return table((await session.post('Profiler.stop')).profile);
  } finally {
    session.disconnect();
  }
}

function table({ nodes }: Profiler.Profile): string[] {
  const parents = new Map<number, Profiler.ProfileNode>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);
  const hits = new Map<string, number>();
  let total = 0;
  for (const node of nodes) {
    const name = node.callFrame.functionName;
    if (name === '(idle)' || name === '(program)') continue;
    const stage = name === '(garbage collector)' ? 'free memory' : stageOf(node, parents);
    hits.set(stage, (hits.get(stage) ?? 0) + (node.hitCount ?? 0));
    total += node.hitCount ?? 0;
  }
  return [...STAGES.map(([, title]) => title), 'free memory', 'all else'].map((title) => {
    const share = (100 * (hits.get(title) ?? 0)) / Math.max(1, total);
    return `${title.padEnd(22)}${share.toFixed(1).padStart(5)} %`;
  });
}

/** The stage that a function was called in, by those that called it. */
function stageOf(node: Profiler.ProfileNode, parents: ReadonlyMap<number, Profiler.ProfileNode>): string {
  for (let at: Profiler.ProfileNode | undefined = node; at; at = parents.get(at.id)) {
    // The bundler numbers functions of the same name.
    const name = at.callFrame.functionName.replace(/\$\d+$/, '');
    const stage = STAGES.find(([own]) => own === name);
    if (stage && parents.has(at.id)) return stage[1];
  }
  return 'all else';
}
