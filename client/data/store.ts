import type { TypedDocumentString } from '../operations.generated.ts';
import { RequestFailed, ServerAway, type DataError } from './errors.ts';
import { request } from './request.ts';

/** How far a question is. Texts do not change while one reads, so an answer stays. */
export type Answer<Result> =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly value: Result }
  | { readonly status: 'failed'; readonly error: DataError };

const WAITING: Answer<never> = { status: 'waiting' };
/** More than any view needs; the oldest go first. */
const MOST_KEPT = 400;

type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Questions already asked and their answers; each is asked once, however many parts of the page want it. */
export class AnswerStore {
  readonly #answers = new Map<string, Answer<unknown>>();
  readonly #listeners = new Set<() => void>();
  readonly #ask: Ask;

  constructor(ask: Ask = request) {
    this.#ask = ask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The answer as far as it is known; asks nothing. */
  get<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Answer<Result> {
    // What is kept under a key came from the same document.
    return (this.#answers.get(keyOf(document, variables)) as Answer<Result> | undefined) ?? WAITING;
  }

  /** Asks unless it has been asked; a failure is asked again only by `retry`. */
  ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): void {
    const key = keyOf(document, variables);
    if (this.#answers.has(key)) return;
    this.#put(key, WAITING);
    this.#ask(document, variables).then(
      (value) => this.#put(key, { status: 'here', value }),
      (error: unknown) => this.#put(key, { status: 'failed', error: asDataError(error) }),
    );
  }

  /** Forgets the failures, so that whoever still wants them asks again. */
  retry(): void {
    for (const [key, answer] of this.#answers) if (answer.status === 'failed') this.#answers.delete(key);
    this.#tell();
  }

  #put(key: string, answer: Answer<unknown>): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_KEPT) break;
      this.#answers.delete(oldest);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function keyOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`;
}

function asDataError(error: unknown): DataError {
  if (error instanceof ServerAway || error instanceof RequestFailed) return error;
  return new RequestFailed(error instanceof Error ? error.message : String(error), null, 0);
}
