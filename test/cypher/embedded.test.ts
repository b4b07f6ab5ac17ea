import { describeEngine } from './contract.ts';
import { createEmbeddedStore } from './embedded-store.ts';
import { describeSearch } from './search-contract.ts';

describeEngine('embedded', createEmbeddedStore);
describeSearch('embedded', createEmbeddedStore);
