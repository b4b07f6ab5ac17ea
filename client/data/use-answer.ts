import { startTransition, useEffect, useReducer, useRef } from 'react';
import type { TypedDocumentString } from '../operations.generated.ts';
import { answers } from './answers.ts';
import type { Answer } from './store.ts';

/** The answer to a question, asked when first wanted; `null` variables ask nothing. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [answer = WAITING] = useDrawn(() => (variables === null ? [] : [answers.get(document, variables)]));
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
  const got = useDrawn(() => list.map((variables) => answers.get(document, variables)));
  useEffect(() => {
    for (const variables of list) answers.ask(document, variables);
  });
  return got;
}

/**
 * What is known, drawn again when some of it has changed. An answer may bring a long text: it is drawn in pieces
 * between which the page answers, which an external store's changes are not. That parts of the page meet it one
 * after the other does no harm, for an answer never becomes another.
 */
function useDrawn<Result>(read: () => readonly Answer<Result>[]): readonly Answer<Result>[] {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const drawn = read();
  const latest = useRef({ read, drawn });
  useEffect(() => {
    latest.current = { read, drawn };
  });
  useEffect(() => {
    const look = () => {
      const last = latest.current;
      const isNew = last.read().some((answer, index) => answer !== last.drawn[index]);
      if (isNew) startTransition(drawAgain);
    };
    // Something may have come before anyone listened.
    look();
    return answers.subscribe(look);
  }, []);
  return drawn;
}

const WAITING: Answer<never> = { status: 'waiting' };
