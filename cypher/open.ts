import type { StoreConfig } from './config.ts';
import type { Borrowing } from './embedded/borrow.ts';
import type { LendingObserver } from './embedded/lend.ts';
import type { Engine } from './engine.ts';

/**
 * Opens a store. The engines are loaded only when they are asked for: neither the native library nor
 * the driver costs a start that does not use it.
 * @throws StoreError with what was tried and what to do.
 */
export async function openEngine(config: StoreConfig, borrowing?: Borrowing): Promise<Engine> {
  switch (config.kind) {
    case 'embedded': {
      if (!borrowing) {
        const { openEmbedded } = await import('./embedded/engine.ts');
        return openEmbedded(config);
      }
      const { borrow } = await import('./embedded/borrow.ts');
      return borrow(config, borrowing);
    }
    case 'neo4j': {
      const { openNeo4j } = await import('./neo4j/engine.ts');
      return openNeo4j(config);
    }
  }
}

/**
 * The engine of a server, lent to commands that ask for it where only one process can have the store open.
 * `reopened` makes it ready each time that it has come back. Who closes this has closed the engine.
 */
export async function lendEngine(
  config: StoreConfig,
  engine: Engine,
  reopened: (engine: Engine) => Promise<void>,
  observer: LendingObserver,
): Promise<Engine> {
  if (config.kind !== 'embedded') return engine;
  const { LendingEngine } = await import('./embedded/lend.ts');
  return LendingEngine.of({ folder: config.folder, engine, reopened, observer });
}
