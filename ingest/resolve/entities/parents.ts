import type { ParsedDocument } from '../../parse/document.ts';
import type { NameCandidate } from '../../recognize/names.ts';
import { BODIES } from '../../registry/tables.ts';
import type { EntityId } from '../../symbols/ids.ts';
import { nameOf, registeredIdentity, type Identity } from './identity.ts';
import { additionalProtocol } from './which-protocol.ts';

/** "the Optional Protocol to |the Convention|": a short form at its end. */
const TO_NOUN = /\bto the (Convention|Covenant)$/;
/** "|the Convention| and the Optional Protocol thereto": a short form before it. */
const BESIDE_NOUN = /\bthe (Convention|Covenant)\uE000*,? (?:and|as well as) (?:to )?(?:the |its )(?:two )?$/;
const REACH = 50;

const ADDITIONAL = /^Additional Protocol [IVX]+$/;

/** The treaty that each treaty body watches. */
const WATCHED = new Map(BODIES.flatMap(({ id, oversees }) => (oversees ? [[id, oversees] as const] : [])));

/** To which of the treaties that a text has named a protocol is. */
export class Parents {
  #last: Identity | null = null;
  readonly #named = new Map<
    string,
    { identity: Identity; first: Identity; from: number; end: number; isOnly: boolean }
  >();
  /** Of the treaties to which there is an Additional Protocol I, the one that was named last. */
  #withAdditional: EntityId | null = null;
  /** What the treaty bodies watch that the text has named; "several" where these are not one. */
  #watched: Identity | 'several' | null = null;

  /** Takes a name in; protocols are to conventions: "the Convention, the Protocols thereto and the Protocol thereto of …". */
  follow(identity: Identity, end: number): void {
    if (identity.kind === 'body') return this.#watch(identity);
    if (identity.kind !== 'treaty') return;
    const to = identity.entity?.supplements ?? identity.id;
    if (additionalProtocol(to, 'Additional Protocol I') !== null) this.#withAdditional = to;
    if (identity.name.includes('Protocol')) return;
    this.#last = identity;
    const noun = /\b(?:Convention|Covenant)\b/.exec(identity.name)?.[0];
    if (noun === undefined) return;
    const before = this.#named.get(noun);
    const isOnly = !before || (before.isOnly && before.identity.id === identity.id);
    const { first, from } = before ?? { first: identity, from: end };
    this.#named.set(noun, { identity, first, from, end, isOnly });
  }

  /**
   * "Additional Protocol II", which several treaties have: that to the one of them that was named last. Null where none was, or
   * the name is another, or means the same by itself.
   */
  additional(document: ParsedDocument, candidate: NameCandidate): Identity | null {
    if (this.#withAdditional === null || candidate.entity?.kind !== 'treaty') return null;
    const name = nameOf(document, candidate);
    if (!ADDITIONAL.test(name)) return null;
    const protocol = additionalProtocol(this.#withAdditional, name);
    return protocol === null || protocol === candidate.entity ? null : registeredIdentity(protocol.id);
  }

  #watchedOf(noun: string): Identity | null {
    const watched = this.#watched === 'several' ? null : this.#watched;
    return watched?.name.includes(noun) === true ? watched : null;
  }

  #watch({ id }: Identity): void {
    const treaty = WATCHED.get(id);
    const identity = treaty === undefined ? null : registeredIdentity(treaty);
    if (identity === null) return;
    if (this.#watched === 'several') return;
    this.#watched = this.#watched === null || this.#watched.id === identity.id ? identity : 'several';
  }

  /**
   * "thereto" is to the one named last; "to the Convention" to the last convention, where it is the only one so far or stands
   * in the same paragraph; where the text has named none, to the one whose Committee it names. Beside "the Convention" it is to that one,
   * or to the title's.
   */
  of({ reading, paragraphs }: ParsedDocument, { start, end }: NameCandidate): Identity | null {
    const noun = TO_NOUN.exec(reading.slice(start, end))?.[1];
    const beside =
      noun === undefined
        ? BESIDE_NOUN.exec(reading.slice(Math.max(0, start - REACH), start))?.[1]
        : undefined;
    const named = this.#named.get(noun ?? beside ?? '');
    if (!named) return noun === undefined ? this.#last : this.#watchedOf(noun);
    if (named.isOnly || !reading.slice(named.end, start).includes('\n')) return named.identity;
    if (noun !== undefined) return null;
    return named.from < (paragraphs[0]?.start ?? 0) ? named.first : this.#last;
  }
}
