import { createEmbeddedStore } from '../embedded-store.ts';
import { describeTrace } from './contract.ts';

describeTrace('embedded', createEmbeddedStore);
