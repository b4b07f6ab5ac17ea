import type { ReferenceCandidate } from '../../recognize/references.ts';
import { REFUGEE_COMMITTEE, TRADE_BOARD, type Issuer } from '../../registry/issuers.ts';
import { actId } from '../numbers/instrument-id.ts';
import { readNumber, type ResolutionNumber } from '../numbers/number.ts';
import { draftOf, type Draft } from './draft.ts';
import { locatorBehind } from './locator.ts';

const NUMBER = /\d{1,3} ?\([IVXL]+\)/g;
/** The Board's committees and other bodies that came to agreed conclusions, each with numbers of its own, never had so many. */
const ONLY_OF_BOARD = 300;
/** "Conclusion No. 1 (XXVI)" (1975) is the Executive Committee's first: those of earlier sessions are another body's. */
const FIRST_OF_REFUGEES = 26;

/**
 * "Conclusions Nos. 40 (XXXVI) and 65 (XLII)" are the Executive Committee's, "agreed conclusions 486 (LIII)" the Trade and
 * Development Board's, which counts them among its decisions.
 */
export const conclusionsIn = (
  { start, words, groups }: ReferenceCandidate,
  reading: string,
  ibid: boolean,
): readonly Draft[] =>
  Array.from(words.matchAll(NUMBER), ({ 0: printed, index }) => {
    const number = readNumber(printed);
    const agreed = groups['agreed'] !== undefined;
    const issuer = agreed ? boardOf(number) : refugeeCommitteeOf(number);
    const end = start + index + printed.length;
    return draftOf({
      start: start + index,
      end,
      target: issuer && actId(issuer, 'decision', number),
      via: ibid ? 'ibid' : 'text',
      locator: locatorBehind(reading, end),
      reason: issuer ? null : 'it is not known whose conclusions have this number',
      rule: agreed ? 'conclusion: of-the-board' : 'conclusion: of-the-executive-committee',
    });
  });

const boardOf = ({ number }: ResolutionNumber): Issuer | null =>
  number >= ONLY_OF_BOARD ? TRADE_BOARD : null;

const refugeeCommitteeOf = ({ session }: ResolutionNumber): Issuer | null =>
  session >= FIRST_OF_REFUGEES ? REFUGEE_COMMITTEE : null;
