import type { Role } from '../../operations.generated.ts';
import type { LinkUse } from './network.ts';

/** Eighteen colours cannot be told apart: roles that do alike to what is cited have one. */
export type RoleFamilyId = 'changes' | 'acts' | 'objects' | 'supports' | 'recalls';

export interface RoleFamily {
  readonly id: RoleFamilyId;
  readonly roles: readonly Role[];
}

/** What weighs most for what is cited first; each role is in one of them. */
export const ROLE_FAMILIES: readonly RoleFamily[] = [
  { id: 'changes', roles: ['AMENDS', 'ENDS'] },
  { id: 'acts', roles: ['ACTS_ON', 'REQUESTS', 'URGES', 'DECIDES'] },
  { id: 'objects', roles: ['REGRETS', 'DEPLORES'] },
  { id: 'supports', roles: ['REAFFIRMS', 'ENDORSES', 'WELCOMES', 'RECOGNIZES', 'EMPHASIZES'] },
  { id: 'recalls', roles: ['RECALLS', 'NOTES', 'CONSIDERS', 'REPORTED_IN', 'REFERS'] },
];

/** The family that weighs most among citations of one link; null when none has a role. */
export function familyOf(uses: readonly Pick<LinkUse, 'role'>[]): RoleFamilyId | null {
  const roles = new Set(uses.map(({ role }) => role));
  return ROLE_FAMILIES.find((family) => family.roles.some((role) => roles.has(role)))?.id ?? null;
}
