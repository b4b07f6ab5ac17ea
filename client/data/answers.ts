import { AnswerStore } from './store.ts';

/** The page's one store of answers. */
export const answers = new AnswerStore();
