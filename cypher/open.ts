import type { StoreConfig } from './config.ts';
import type { Engine } from './engine.ts';

/**
 * Opens a store. The engines are loaded only when they are asked for: neither the native library nor
 * the driver costs a start that does not use it.
 * @throws StoreError with what was tried and what to do.
 */
export async function openEngine(config: StoreConfig): Promise<Engine> {
  switch (config.kind) {
    case 'embedded': {
      const { openEmbedded } = await import('./embedded/engine.ts');
      return openEmbedded(config);
    }
    case 'neo4j': {
      const { openNeo4j } = await import('./neo4j/engine.ts');
      return openNeo4j(config);
    }
  }
}
