import { FetchError } from './errors.ts';
import { backoff, isPassing, LONGEST_RETRY_AFTER, retryAfter } from './retry.ts';
import type { FetchSettings } from './settings.ts';

/** What a client needs of the world; tests bring their own clock. */
export interface World {
  readonly fetch: typeof fetch;
  /** Waits; ends at once, with the signal's reason, when it is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
}

type Limits = Pick<FetchSettings, 'hosts' | 'delay' | 'timeout' | 'maxBytes' | 'tries'>;

const MAX_REDIRECTS = 5;

/**
 * Asks for one thing at a time, waits between two requests, tries again what may pass, longer each time or
 * as long as the server asks, follows no redirect to a host that is not allowed, and reads no more of an
 * answer than the limit.
 */
export class PoliteClient {
  readonly #limits: Limits;
  readonly #world: World;
  readonly #userAgent: string;
  readonly #signal: AbortSignal;
  /** When the last request ended; the first waits for nothing. */
  #ended: number | null = null;

  constructor(limits: Limits, world: World, userAgent: string, signal: AbortSignal) {
    this.#limits = limits;
    this.#world = world;
    this.#userAgent = userAgent;
    this.#signal = signal;
  }

  /**
   * The bytes at an address.
   * @throws {FetchError} that says why there are none.
   */
  async get(url: string): Promise<Uint8Array> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.#ask(url);
      } catch (error) {
        if (this.#signal.aborted) throw new FetchError('interrupted', 'was interrupted');
        if (!(error instanceof Passing)) throw error;
        if (tried >= this.#limits.tries) throw error.lasting(tried);
        const wait = error.wait ?? backoff(tried);
        if (wait > LONGEST_RETRY_AFTER) throw error.lasting(tried);
        await this.#sleep(wait);
      }
    }
  }

  async #sleep(milliseconds: number): Promise<void> {
    try {
      await this.#world.sleep(milliseconds, this.#signal);
    } catch {
      throw new FetchError('interrupted', 'was interrupted');
    }
  }

  async #ask(first: string): Promise<Uint8Array> {
    let url = new URL(first);
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(this.#limits.timeout)]);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      this.#checkHost(url, first);
      const answer = await this.#oneRequest(url, signal);
      if (answer instanceof Uint8Array) return answer;
      url = answer;
    }
    throw new FetchError('refused', `was sent on more than ${MAX_REDIRECTS} times`);
  }

  async #oneRequest(url: URL, signal: AbortSignal): Promise<Uint8Array | URL> {
    if (this.#ended !== null)
      await this.#sleep(Math.max(this.#ended + this.#limits.delay - this.#world.now(), 0));
    try {
      const response = await this.#world.fetch(url, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': this.#userAgent, accept: '*/*' },
      });
      return await this.#answer(response, url);
    } catch (error) {
      throw this.#reason(error);
    } finally {
      this.#ended = this.#world.now();
    }
  }

  async #answer(response: Response, url: URL): Promise<Uint8Array | URL> {
    const { status, headers } = response;
    if (status === 200) return await this.#read(response);
    await response.body?.cancel();
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url))
      return new URL(location, url);
    if (status === 404 || status === 410) throw new FetchError('not-published', 'is not published there');
    if (isPassing(status))
      throw new Passing(
        'busy',
        `answered ${status}`,
        retryAfter(headers.get('retry-after'), this.#world.now()),
      );
    throw new FetchError('refused', `answered ${status}`);
  }

  async #read(response: Response): Promise<Uint8Array> {
    const { maxBytes } = this.#limits;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      parts.push(part);
      length += part.length;
      // Leaving the loop cancels the rest of the answer.
      if (length > maxBytes)
        throw new FetchError('too-large', `is longer than ${Math.round(maxBytes / 1024 ** 2)} MiB`);
    }
    return Buffer.concat(parts);
  }

  #checkHost({ protocol, host }: URL, asked: string): void {
    // Plain http only where it was configured, as for a mirror on the same machine.
    const secure = protocol === 'https:' || protocol === new URL(asked).protocol;
    if (this.#limits.hosts.has(host) && secure) return;
    throw new FetchError(
      'host-refused',
      `was sent on to ${protocol}//${host}, which is not among the hosts allowed (UNGRAPH_FETCH_HOSTS)`,
    );
  }

  /** A connection that fails or breaks off is worth another try; what has been judged is not. */
  #reason(error: unknown): unknown {
    if (error instanceof FetchError || error instanceof Passing || this.#signal.aborted) return error;
    if (error instanceof Error && error.name === 'TimeoutError')
      return new Passing('timeout', `gave no answer in ${this.#limits.timeout / 1000} s`, null);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new Passing('unreachable', `could not be reached (${detail})`, null);
  }
}

/** What may be otherwise the next time. */
class Passing extends Error {
  readonly code: 'busy' | 'timeout' | 'unreachable';
  /** Milliseconds that the server asks one to wait. */
  readonly wait: number | null;

  constructor(code: Passing['code'], message: string, wait: number | null) {
    super(message);
    this.code = code;
    this.wait = wait;
  }

  lasting(tries: number): FetchError {
    const again =
      this.wait !== null && this.wait > LONGEST_RETRY_AFTER
        ? `, and asks to come back in ${Math.ceil(this.wait / 60_000)} minutes`
        : ` (${tries} tries)`;
    return new FetchError(this.code, this.message + again, { cause: this });
  }
}
