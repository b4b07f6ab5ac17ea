import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../cypher/engine.ts';
import { number } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { processorSeconds } from '../processor-time.ts';

const size = loadStatement('read/size');

/** What a piece of work took. */
export interface Measured<Result> {
  readonly result: Result;
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time of this process and, where one was started for it, of the server. */
  readonly cpuSeconds: number;
  /** The server's share of it. */
  readonly serverSeconds: number;
}

/** Measures work; on a machine that does other things too, processor time tells more than the clock. */
export async function measure<Result>(
  work: () => Promise<Result>,
  server: { readonly pid: number } | null = null,
): Promise<Measured<Result>> {
  const [cpu, serverCpu] = [process.cpuUsage(), processorSeconds(server?.pid) ?? 0];
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const serverSeconds = (processorSeconds(server?.pid) ?? 0) - serverCpu;
  return { result, seconds, cpuSeconds: (user + system) / 1e6 + serverSeconds, serverSeconds };
}

/** Nodes and relationships of a store. */
export async function sizeOf(
  engine: Engine,
): Promise<{ readonly nodes: number; readonly relationships: number }> {
  const [row] = await engine.read(size);
  return { nodes: row ? number(row, 'nodes') : 0, relationships: row ? number(row, 'relationships') : 0 };
}

/** Megabytes of a folder and all in it. */
export function megabytesOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  return bytes / 1e6;
}
