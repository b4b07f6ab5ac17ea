import { useEffect, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../operations.generated.ts';
import { AnswerStore, type Answer } from './store.ts';

/** The page's one store of answers. */
export const answers = new AnswerStore();

/** The answer to a question, asked when first wanted; `null` variables ask nothing. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const get = (): Answer<Result> => (variables === null ? WAITING : answers.get(document, variables));
  const answer = useSyncExternalStore(answers.subscribe, get);
  useEffect(() => {
    // After every draw: a retry forgets the failure, and this asks anew. Asking twice does nothing.
    if (variables !== null) answers.ask(document, variables);
  });
  return answer;
}

/** The answers to one question with several variables, in their order. */
export function useAnswers<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  list: readonly Variables[],
): readonly Answer<Result>[] {
  // A new array for each draw would draw for ever: the version counts instead.
  useSyncExternalStore(answers.subscribe, answers.version);
  useEffect(() => {
    for (const variables of list) answers.ask(document, variables);
  });
  return list.map((variables) => answers.get(document, variables));
}

const WAITING: Answer<never> = { status: 'waiting' };
