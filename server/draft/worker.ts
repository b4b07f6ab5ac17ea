import { readDraft } from './read-draft.ts';

/** What the worker thread runs for each draft. */
export default readDraft;
