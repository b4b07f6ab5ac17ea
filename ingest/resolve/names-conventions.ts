import type { ParsedDocument } from '../parse/document.ts';
import { asEntityId } from '../symbols/ids.ts';
import { slugOf } from '../registry/slug.ts';
import type { Named } from './named.ts';
import { registeredIdentity, type Identity } from './names-identity.ts';

/** "the Conference of the Parties to |the Convention|": which convention is meant. */

const THE_CONVENTION = /\bthe Convention$/;
const isConvention = ({ identity: { kind, name } }: Named): boolean =>
  kind === 'treaty' && /\bConvention\b/.test(name) && !name.includes('Protocol');

/**
 * Answers what "the Convention" means where only its meeting is named, as everywhere else in a text: what the text
 * defines so; the one named last before it in the paragraph, or the only one named so far; else the title's.
 */
export class Conventions {
  readonly #reading: string;
  /** By start. */
  readonly #named: readonly Named[];
  /** How many of the first ones are the same. */
  readonly #alike: number;
  readonly #defined: Identity | null;
  readonly #titled: Identity | null;

  constructor(
    { reading, paragraphs }: ParsedDocument,
    names: readonly Named[],
    defined: ReadonlyMap<string, Identity>,
  ) {
    this.#reading = reading;
    this.#named = names.filter(isConvention);
    const other = this.#named.findIndex(({ identity }) => identity.id !== this.#named[0]?.identity.id);
    this.#alike = other < 0 ? this.#named.length : other;
    this.#defined = defined.get('Convention') ?? null;
    const text = paragraphs[0]?.start ?? 0;
    this.#titled = onlyOne(this.#named.filter(({ start }) => start < text));
  }

  /** The conference or meeting of the one that is meant; null where nothing says which. */
  meetingOf({ start, identity }: Named): Identity | null {
    const convention = this.#defined ?? this.#before(start) ?? this.#titled;
    if (!convention) return null;
    const name = identity.name.replace(THE_CONVENTION, `the ${convention.name}`);
    const id = asEntityId(`conference/${slugOf(name)}`);
    return registeredIdentity(id) ?? { ...identity, id, name };
  }

  /** The last one named before an offset, if it is in the same paragraph or the only one so far. */
  #before(offset: number): Identity | null {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#named[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const last = this.#named[low - 1];
    if (!last) return null;
    const isBeside = !this.#reading.slice(last.start, offset).includes('\n');
    return isBeside || low <= this.#alike ? last.identity : null;
  }
}

const onlyOne = ([first, ...others]: readonly Named[]): Identity | null =>
  first && others.every(({ identity }) => identity.id === first.identity.id) ? first.identity : null;
