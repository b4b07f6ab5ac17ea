import type { Role } from '../operations.generated.ts';

/** All that a citation may do; the order is that of docs/roles.md. */
export const ROLES = [
  'RECALLS',
  'REAFFIRMS',
  'NOTES',
  'WELCOMES',
  'CONSIDERS',
  'EMPHASIZES',
  'RECOGNIZES',
  'REGRETS',
  'DEPLORES',
  'ENDORSES',
  'ACTS_ON',
  'REQUESTS',
  'URGES',
  'DECIDES',
  'AMENDS',
  'ENDS',
  'REPORTED_IN',
  'REFERS',
] as const satisfies readonly Role[];
