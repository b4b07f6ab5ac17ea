import type { Words } from '../../words/words.ts';
import { INTERNATIONAL_OPENINGS, Openings } from './openings.ts';
import { hasProper } from './word-tests.ts';

/** Which groups are bodies: most have neither a name nor a complement of their own. */

const OF_ORGANIZATIONS = new Openings(
  ['inter agency', 'intergovernmental', 'international', 'un', 'united nations'].map((words) =>
    words.split(' '),
  ),
);

/** "United Nations Lights Group", "Inter-Agency Pilots Group": without a complement only of the organizations together. */
const isGroupOfAll = (words: Words, from: number, head: number): boolean => {
  const opening = OF_ORGANIZATIONS.lengthAt(words, from, head);
  return (
    opening > 0 &&
    !(words.gap(head + 1) === 0 && words.isCapital(head + 1)) &&
    words.lower(head - 1) !== 'contact' &&
    (hasProper(words, from + opening, head - 1) || words.lower(head - 1) === 'development')
  );
};

/** "Working Group on", "Group of Experts on", "Contact Group on"; not "Group of Twenty". */
export function isGroup(words: Words, from: number, head: number, to: number | null): boolean {
  if (to === null) return isGroupOfAll(words, from, head);
  const before = from < head ? words.lower(head - 1) : '';
  if (
    /^(?:working|advisory|contact|monitoring|expert|support|study|coordination|consultative|task|drafting|intergovernmental|leadership|liaison|negotiating|reference|review|steering)$/.test(
      before,
    )
  )
    return true;
  // "Inter-Agency Group on Ageing", "United Nations Group on …"
  if (words.lower(head + 1) === 'on' && INTERNATIONAL_OPENINGS.lengthAt(words, from, head) > 0) return true;
  return (
    words.lower(head + 1) === 'of' &&
    /^(?:experts|governmental|eminent|friends|independent|intergovernmental)$/.test(words.lower(head + 2))
  );
}
