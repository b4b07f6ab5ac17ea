import { REGISTERED } from '../../../registry/registry.ts';
import { UNLISTED } from '../forms/grammar.ts';
import { learnNames } from './learn-names.ts';

/** The names of the registry, learnt when the program is built (`kept-names.ts?built`). */
export default learnNames(REGISTERED, ({ id }) => !UNLISTED.has(id));
