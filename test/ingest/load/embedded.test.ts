import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { describeFacts } from './facts-contract.ts';
import { describeLoading } from './contract.ts';

describeLoading('embedded', createEmbeddedStore);
describeFacts('embedded', createEmbeddedStore);
