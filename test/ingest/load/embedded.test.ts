import { describeAliases } from './aliases-contract.ts';
import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { describeFacts } from './facts-contract.ts';
import { describeLoading } from './contract.ts';
import { describeReloading } from './reload-contract.ts';
import { describeRefresh } from './derived/contract.ts';
import { describeMending } from './derived/mend-contract.ts';

describeLoading('embedded', createEmbeddedStore);
describeReloading('embedded', createEmbeddedStore);
describeFacts('embedded', createEmbeddedStore);
describeRefresh('embedded', createEmbeddedStore);
describeMending('embedded', createEmbeddedStore);
describeAliases('embedded', createEmbeddedStore);
