import type { DocumentFormat } from '../format.ts';
import { markedStartOf } from '../start-of.ts';

/** Akoma Ntoso (OASIS LegalDocML 1.0) as the UN publishes its resolutions and decisions in it. */
export const akn: DocumentFormat = {
  format: 'akn',
  name: 'Akoma Ntoso XML',
  detects: (bytes, start = markedStartOf(bytes)) => /<(?:\w+:)?akomaNtoso[\s>]/.test(start),
  read: async (bytes) => (await import('./act.ts')).readAkn(bytes),
};
