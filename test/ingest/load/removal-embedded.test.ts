import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { describeRemoval } from './removal.ts';

describeRemoval('embedded', createEmbeddedStore);
