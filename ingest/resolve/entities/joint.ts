import { slugOf } from '../../registry/slug.ts';
import { asEntityId } from '../../symbols/ids.ts';
import { registeredIdentity } from './identity.ts';
import type { Named } from './named.ts';

/** "the |Declaration| and the Programme of Action on the Establishment of …": the first of two has no more than its noun. */
const NOUN_BEFORE = /\b(Declaration)[\uE000]{0,3} and (?:the )?$/;
const REACH = 30;
/** The noun with which the second begins. */
const NOUN = /^(?:Programme|Plan) of Action(?= (?:of|on|for) )/;

/** With the texts that share the end of their names with the one behind them, where the registry has both. */
export function withJointNames(reading: string, names: readonly Named[]): readonly Named[] {
  return names.flatMap((named) => {
    const { id, name } = named.identity;
    if (!id.startsWith('soft-law/') || !NOUN.test(name)) return [named];
    const before = NOUN_BEFORE.exec(reading.slice(Math.max(0, named.start - REACH), named.start));
    const noun = before?.[1] ?? '';
    const first = before && registeredIdentity(asEntityId(`soft-law/${slugOf(name.replace(NOUN, noun))}`));
    if (!first) return [named];
    const start = named.start - before[0].length;
    return [{ start, end: start + noun.length, identity: first, short: true }, named];
  });
}
