import { storeConfig } from '../../cypher/config.ts';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import type { Context } from '../context.ts';

/**
 * Opens the store that the environment names, brings its schema up to date, and closes it whatever
 * becomes of the work.
 */
export async function withStore<Result>(
  context: Context,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine(storeConfig(context.environment));
  try {
    await engine.migrate();
    return await work(engine);
  } finally {
    await engine.close();
  }
}
