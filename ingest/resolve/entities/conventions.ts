import { boundsOf, lastStartingAt, type Bounds } from '../../parse/bounds.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import { asEntityId } from '../../symbols/ids.ts';
import { slugOf } from '../../registry/slug.ts';
import type { Named } from './named.ts';
import { registeredIdentity, type Identity } from './identity.ts';

/** "the Conference of the Parties to |the Convention|": which convention is meant. */

const THE_CONVENTION = /\bthe Convention$/i;
const isConvention = ({ identity: { kind, name } }: Named): boolean =>
  kind === 'treaty' && /\bConvention\b/.test(name) && !name.includes('Protocol');

/**
 * Answers what "the Convention" means where only its meeting is named, as everywhere else in a text: what the text
 * defines so; the one named last before it in the paragraph, or the only one named so far; else the title's.
 */
export class Conventions {
  readonly #document: ParsedDocument;
  readonly #names: readonly Named[];
  readonly #defined: Identity | null;
  /** Null until somebody asks: few texts name a meeting so. */
  #known: Known | null = null;

  constructor(document: ParsedDocument, names: readonly Named[], defined: ReadonlyMap<string, Identity>) {
    this.#document = document;
    this.#names = names;
    this.#defined = defined.get('Convention') ?? null;
  }

  /** The conference or meeting of the one that is meant; null where nothing says which. */
  meetingOf({ start, identity }: Named): Identity | null {
    const convention = this.#defined ?? this.#before(start) ?? this.#all.titled;
    if (!convention) return null;
    const name = identity.name.replace(THE_CONVENTION, `the ${convention.name}`);
    const id = asEntityId(`conference/${slugOf(name)}`);
    return registeredIdentity(id) ?? { ...identity, id, name };
  }

  get #all(): Known {
    this.#known ??= knownIn(this.#document, this.#names);
    return this.#known;
  }

  /** The last one named before an offset, if it is in the same paragraph or the only one so far. */
  #before(offset: number): Identity | null {
    const { named, bounds, alike } = this.#all;
    const at = lastStartingAt(bounds, offset - 1);
    const last = named[at];
    if (!last) return null;
    const isBeside = !this.#document.reading.slice(last.start, offset).includes('\n');
    return isBeside || at < alike ? last.identity : null;
  }
}

/** The conventions that a text names. */
interface Known {
  /** By start. */
  readonly named: readonly Named[];
  readonly bounds: Bounds;
  /** How many of the first ones are the same. */
  readonly alike: number;
  /** The one that the title names. */
  readonly titled: Identity | null;
}

function knownIn({ paragraphs }: ParsedDocument, names: readonly Named[]): Known {
  const named = names.filter(isConvention);
  const other = named.findIndex(({ identity }) => identity.id !== named[0]?.identity.id);
  const text = paragraphs[0]?.start ?? 0;
  return {
    named,
    bounds: boundsOf(named),
    alike: other < 0 ? named.length : other,
    titled: onlyOne(named.filter(({ start }) => start < text)),
  };
}

const onlyOne = ([first, ...others]: readonly Named[]): Identity | null =>
  first && others.every(({ identity }) => identity.id === first.identity.id) ? first.identity : null;
