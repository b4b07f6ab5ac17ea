import type { Extractor } from '../../server/data/draft.ts';

/** The server reads drafts in workers; a command reads its files itself. */
export const noDrafts: Extractor = () => Promise.reject(new Error('Commands read drafts by themselves.'));
