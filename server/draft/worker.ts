import { readDraft, readFile } from './read-draft.ts';

/** What the worker thread runs for each draft, and for each file of one. */
export default readDraft;
export { readFile };
