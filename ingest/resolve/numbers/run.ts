import type { ReferenceCandidate } from '../../recognize/references.ts';
import { GENERAL_ASSEMBLY, SECURITY_COUNCIL, issuerOfReport, type Issuer } from '../../registry/issuers.ts';
import type { Block, BlockContainer } from '../citations/block.ts';
import { NOBODY, type EvidenceBehind } from '../issuer/evidence-behind.ts';
import { NOTHING, type Evidence } from '../issuer/evidence.ts';
import type { ResolutionNumber } from './number.ts';

/** The report that a note names, and the body whose decisions it contains. */
export interface Container extends BlockContainer {
  readonly issuer: Issuer | null;
}

/** Head word and numbers that hang together: "its resolutions 46/182 of …, 48/57 of … and 78/119". */
export interface Run {
  readonly act: 'resolution' | 'decision';
  readonly head: ReferenceCandidate | null;
  readonly evidence: Evidence;
  readonly behind: EvidenceBehind;
  /** The issuer of the run before in the same sentence. */
  readonly previous: Issuer | null;
  readonly locator: string | null;
  /** The report in which the numbers stand. */
  readonly container: Container | null;
  issuer: Issuer | null;
  last: { readonly number: ResolutionNumber; readonly end: number } | null;
}

/** A line whose paragraph goes on behind the notes of its page. */
export interface Half {
  readonly head: ReferenceCandidate | null;
  readonly run: Run | null;
  readonly start: number;
  readonly end: number;
  /** Where the second half begins. */
  readonly goesOnAt: number;
}

/** Of a number without head word. */
export const ALONE: Run = {
  act: 'resolution',
  head: null,
  evidence: NOTHING,
  behind: NOBODY,
  previous: null,
  locator: null,
  container: null,
  issuer: null,
  last: null,
};

/** Whether the Assembly is named, or meant: "the Assembly, in its resolution", where it speaks itself also "its resolution". */
export function isOfAssembly({ evidence, behind }: Run, own: Issuer | null): boolean {
  const { named, noun, its } = evidence;
  if (named.length > 0) return named.every((issuer) => issuer === GENERAL_ASSEMBLY);
  if (behind.named !== null) return behind.named === GENERAL_ASSEMBLY;
  if (its?.close && its.subject === GENERAL_ASSEMBLY) return true;
  if (own !== GENERAL_ASSEMBLY) return false;
  return noun === 'Assembly' || (its !== null && (its.subject === null || its.subject === 'Assembly'));
}

/** "UNSCR 1325" names its Council itself. */
export const namedByHead = (words: string): Evidence | null =>
  words.includes('SCR')
    ? { ...NOTHING, named: [SECURITY_COUNCIL] }
    : words.startsWith('UNGAR')
      ? { ...NOTHING, named: [GENERAL_ASSEMBLY] }
      : null;

/** The sentence that a head word stands in; in a note, the clause up to the last semicolon. */
export function lastClause(words: string, isNote: boolean): string {
  const from = words.lastIndexOf('; ') + 1;
  if (isNote) return words.slice(from);
  let stop = words.lastIndexOf('. ');
  while (stop > from && !/[A-Z]/.test(words.charAt(stop + 2))) stop = words.lastIndexOf('. ', stop - 1);
  const inside = stop >= from && /[A-Z]/.test(words.charAt(stop + 2));
  return words.slice(inside ? stop + 1 : from);
}

/** The report whose contents the note goes on to name: "A/64/38, part one, annex I, decision 42/I". */
export function containerOf(block: Block, reading: string, head: number): Container | null {
  if (!block.container) return null;
  const { target, end } = block.container;
  const between = reading.slice(end, head).replace(/ and (?:corrigend|addend)(?:um|a)/, '');
  return between.length > 120 || /;|\b(?:and(?! [IVX\d])|see|of|by|in|to)\b/i.test(between)
    ? null
    : { target, end, issuer: issuerOfReport(target) };
}
