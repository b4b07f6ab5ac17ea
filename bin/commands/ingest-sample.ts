import type { Engine } from '../../cypher/engine.ts';
import type { Context } from '../command-line.ts';

export async function ingestSample(_engine: Engine, _context: Context): Promise<void> {}
