import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { describeLoading } from './contract.ts';

describeLoading('embedded', createEmbeddedStore);
