import { createEmbeddedStore } from '../embedded-store.ts';
import { describeSnapshots } from './contract.ts';

describeSnapshots('embedded', createEmbeddedStore);
