import { wordSet } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { DictionaryMatch } from '../registered/dictionary.ts';
import { HEADS } from './grammar.ts';

const NOUNS = wordSet(['accord', 'accords', 'agreement', 'agreements', 'communiqué', 'declaration']);
/** No place has more words. */
const MOST = 3;

/**
 * "the Lighthouse Bay |agreement|", "the Nairobi |communiqué|": a noun in small letters behind the place that names it, as many
 * texts write it. Not behind a body, "the World Trade Organization agreements", nor behind another noun, "Conference communiqué".
 */
export function isPlaced(words: Words, noun: number, before: DictionaryMatch | undefined): boolean {
  if (NOUNS[words.number(noun)] !== 1 || (before?.to ?? -1) >= noun - 1) return false;
  let from = noun;
  while (noun - from < MOST && words.gap(from) === 0 && words.isCapital(from - 1)) from--;
  return (
    from < noun &&
    words.gap(from) === 0 &&
    words.lower(from - 1) === 'the' &&
    !HEADS.has(words.lower(noun - 1))
  );
}
