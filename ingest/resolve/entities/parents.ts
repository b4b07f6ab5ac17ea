import type { ParsedDocument } from '../../parse/document.ts';
import type { NameCandidate } from '../../recognize/names.ts';
import type { Identity } from './identity.ts';

/** "the Optional Protocol to |the Convention|": a short form at its end. */
const TO_NOUN = /\bto the (Convention|Covenant)$/;

/** To which of the treaties that a text has named a protocol is. */
export class Parents {
  #last: Identity | null = null;
  readonly #named = new Map<string, { identity: Identity; end: number; isOnly: boolean }>();

  /** Takes a name in; protocols are to conventions: "the Convention, the Protocols thereto and the Protocol thereto of …". */
  follow(identity: Identity, end: number): void {
    if (identity.kind !== 'treaty' || identity.name.includes('Protocol')) return;
    this.#last = identity;
    const noun = /\b(?:Convention|Covenant)\b/.exec(identity.name)?.[0];
    if (noun === undefined) return;
    const before = this.#named.get(noun);
    const isOnly = !before || (before.isOnly && before.identity.id === identity.id);
    this.#named.set(noun, { identity, end, isOnly });
  }

  /**
   * "thereto" is to the one named last; "to the Convention" to the last convention, where it is the only one so far or stands
   * in the same paragraph.
   */
  of({ reading }: ParsedDocument, { start, end }: NameCandidate): Identity | null {
    const noun = TO_NOUN.exec(reading.slice(start, end))?.[1];
    if (noun === undefined) return this.#last;
    const named = this.#named.get(noun);
    if (!named) return null;
    return named.isOnly || !reading.slice(named.end, start).includes('\n') ? named.identity : null;
  }
}
