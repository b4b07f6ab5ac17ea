import type { DrawnFragment } from '../../operations.generated.ts';

/** The organs that have a lane and a colour of their own; in the order of the lanes. */
export const ORGANS = [
  'GENERAL_ASSEMBLY',
  'SECURITY_COUNCIL',
  'ECONOMIC_AND_SOCIAL_COUNCIL',
  'HUMAN_RIGHTS_COUNCIL',
  'OTHER',
  'NONE',
] as const;
export type Organ = (typeof ORGANS)[number];

const OWN_LANES: ReadonlyMap<string, Organ> = new Map([
  ['body/general-assembly', 'GENERAL_ASSEMBLY'],
  ['body/security-council', 'SECURITY_COUNCIL'],
  ['body/economic-and-social-council', 'ECONOMIC_AND_SOCIAL_COUNCIL'],
  ['body/human-rights-council', 'HUMAN_RIGHTS_COUNCIL'],
]);

/** Treaties, texts known by name and publications are no organ's. */
const WITHOUT_ORGAN = /^(?:treaty|soft-law|UNTS|LNTS|SALES)\//;

/**
 * Where an instrument stands among the organs, by the one that the server says and that filters go by; a body
 * without a lane of its own, and one that the registry does not know, is among the others.
 */
export function organOf({ id, body }: Pick<DrawnFragment, 'id' | 'body'>): Organ {
  if (body === null) return WITHOUT_ORGAN.test(id) ? 'NONE' : 'OTHER';
  return OWN_LANES.get(body.id) ?? 'OTHER';
}
