import type { Head } from './head.ts';

const SET_UP = ['on', 'for', 'of', 'to', 'against'];

export const body = (before: Head['before'] = 'international', links = SET_UP): Head => ({
  kind: 'body',
  links,
  before,
});
const unit = (links = ['for', 'on']): Head => ({
  ...body('none', links),
  owned: true,
});
const joined = (links: string[] = []): Head => ({ ...body('none', links), dependent: true });

/** The head nouns of bodies. */
export const BODY_NOUNS: Readonly<Record<string, readonly Head[]>> = {
  // "Technical Preparatory Committee of the Whole"
  committee: [{ ...body('any'), tail: ['of', 'the', 'whole'] }, body()],
  subcommittee: [body()],
  commission: [body()],
  council: [{ ...body(), dependent: true }],
  board: [{ ...body(), dependent: true }],
  group: [{ ...body('none', ['on', 'to', 'for', 'of', 'against']), tail: [] }],
  court: [{ ...body('international', ['for', 'of']), dependent: true }],
  tribunal: [{ ...body('international', ['for', 'of']), dependent: true }],
  fund: [{ ...body('international', ['for', 'on', 'to']), dependent: true }],
  office: [body('international', ['of', 'for', 'on', 'to', 'in', 'at'])],
  agency: [{ ...body('international', ['for']), dependent: true }],
  authority: [{ ...body('international', ['for', 'on']), dependent: true }],
  entity: [{ ...body('international', ['for']), dependent: true }],
  mission: [{ ...body('international', ['in', 'for', 'to', 'on', 'of']), dependent: true }],
  operation: [{ ...body('international', ['in']), dependent: true }],
  force: [{ ...body('international', ['in', 'for', 'on']), dependent: true }],
  panel: [body('none', ['on', 'of'])],
  party: [{ ...body('none', ['on', 'for']), behind: ['working'] }],
  department: [body('none', ['of', 'for'])],
  division: [unit()],
  branch: [unit()],
  section: [unit()],
  unit: [unit()],
  organization: [{ ...body('international', ['of', 'for']), dependent: true }],
  organisation: [{ ...body('international', ['of', 'for']), dependent: true }],
  union: [{ ...body('international', []), dependent: true }],
  bank: [{ ...body('international', ['for']), dependent: true }],
  centre: [{ ...body('international', ['for', 'on', 'in']), dependent: true }],
  institute: [{ ...body('international', ['for', 'on', 'of']), dependent: true }],
  university: [{ ...body('international', []), dependent: true }],
  mechanism: [{ ...body('international', ['for', 'on', 'to']), dependent: true }],
  team: [{ ...body('international', ['on', 'to']), dependent: true }],
  network: [{ ...body('international', ['on', 'of', 'for']), dependent: true }],
  alliance: [{ ...body('international', ['for', 'of', 'against']), dependent: true }],
  coalition: [{ ...body('international', ['for', 'on', 'against', 'to']), dependent: true }],
  partnership: [{ ...body('international', ['for', 'on', 'to']), dependent: true }],
  facility: [{ ...body('international', ['for']), dependent: true }],
  assembly: [{ ...body('international', ['of']), dependent: true }],
  bureau: [{ ...body('international', ['of', 'for']), dependent: true }],
  service: [{ ...body('international', []), dependent: true }, unit()],
};

/**
 * Nouns that only a region or the States that have joined make a name, "Caribbean Community", "Association of … States";
 * they tell which other things are meant: "|Association| Agreement".
 */
export const JOINED_NOUNS: Readonly<Record<string, readonly Head[]>> = {
  association: [joined(['for', 'of'])],
  commonwealth: [joined()],
  community: [joined()],
  directorate: [joined()],
  league: [joined()],
  movement: [joined()],
  parliament: [joined()],
};
