import type { ReferenceCandidate } from '../../recognize/references.ts';
import { REFUGEE_COMMITTEE, TRADE_BOARD } from '../../registry/issuers.ts';
import { actId } from '../numbers/instrument-id.ts';
import { readNumber } from '../numbers/number.ts';
import { draftOf, type Draft } from './draft.ts';
import { locatorBehind } from './locator.ts';

const NUMBER = /\d{1,3} ?\([IVXL]+\)/g;
/** Its committees and other bodies that came to agreed conclusions, each with numbers of its own, never had so many. */
const ONLY_OF_BOARD = 300;

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
    const issuer = agreed ? (number.number < ONLY_OF_BOARD ? null : TRADE_BOARD) : REFUGEE_COMMITTEE;
    const end = start + index + printed.length;
    return draftOf({
      start: start + index,
      end,
      target: issuer && actId(issuer, 'decision', number),
      via: ibid ? 'ibid' : 'text',
      locator: locatorBehind(reading, end),
      reason: issuer ? null : 'several bodies have agreed conclusions of this number',
      rule: agreed ? 'conclusion: of-the-board' : 'conclusion: of-the-executive-committee',
    });
  });
