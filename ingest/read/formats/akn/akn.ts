import type { DocumentFormat } from '../format.ts';
import { startOf } from '../start-of.ts';

/** Akoma Ntoso (OASIS LegalDocML 1.0) as the UN publishes its resolutions and decisions in it. */
export const akn: DocumentFormat = {
  format: 'akn',
  name: 'Akoma Ntoso XML',
  detects: (bytes, start = startOf(bytes)) => /<(?:\w+:)?akomaNtoso[\s>]/.test(start),
  read: async (bytes) => (await import('./act.ts')).readAkn(bytes),
};
