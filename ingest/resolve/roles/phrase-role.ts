import type { Role } from '../../record.ts';
import { FEELINGS, INFINITIVES, VERBS } from '../../registry/lead-words.ts';

/** The role of lead words: the verb's, or that of the feeling or the infinitive that goes with it. */
export function roleOfPhrase(phrase: string): Role | null {
  const words =
    phrase
      .toLowerCase()
      .replace(/[\u2010-\u2015]/g, '-')
      .match(/[\p{L}-]+/gu) ?? [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const verb = words.slice(at, at + length).join(' ');
      const role = VERBS.get(verb);
      if (role === undefined) continue;
      return complementRole(words.slice(at + length), role) ?? role;
    }
  return null;
}

/** "Notes *with regret*", "Expresses its *concern*", "Decides *to terminate*". */
export function complementRole(words: readonly string[], verb: Role): Role | null {
  if (words[0] === 'to') {
    for (let length = Math.min(3, words.length); length > 1; length--) {
      const role = INFINITIVES.get(words.slice(0, length).join(' '));
      if (role !== undefined) return role;
    }
    return null;
  }
  // "Reiterates its concern" says again what it said: reaffirms. Neutral verbs take the feeling's role.
  if (verb !== 'notes' && verb !== 'recalls' && verb !== 'considers') return null;
  for (const word of words.slice(0, 8)) {
    const role = FEELINGS.get(word);
    if (role !== undefined) return role;
  }
  return null;
}
