import { afterEach, beforeEach } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import type { TestStore } from './contract.ts';

/** Gives each test of a `describe` an empty store with its schema, and closes and removes it afterwards. */
export function withEmptyStore(createStore: () => Promise<TestStore>, use: (engine: Engine) => void): void {
  let store: TestStore;
  let engine: Engine;
  beforeEach(async () => {
    store = await createStore();
    engine = await store.open();
    await engine.migrate();
    use(engine);
  });
  afterEach(async () => {
    await engine.close();
    await store.dispose();
  });
}
