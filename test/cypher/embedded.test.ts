import { describeEngine } from './contract.ts';
import { createEmbeddedStore } from './embedded-store.ts';

describeEngine('embedded', createEmbeddedStore);
