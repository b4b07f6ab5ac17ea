import type {
  BodyRow,
  ConferenceRow,
  Rows,
  SharedNameRow,
  SoftLawRow,
  TreatyGroupRow,
  TreatyRow,
} from './rows.ts';
import built from './rows.ts?built';

const rows = built as Rows;

/** Bodies and committees: docs/registry.md tells what the columns of each table mean. */
export const BODIES: readonly BodyRow[] = rows.bodies;
export const TREATIES: readonly TreatyRow[] = rows.treaties;
export const TREATY_GROUPS: readonly TreatyGroupRow[] = rows.treatyGroups;
export const SOFT_LAW: readonly SoftLawRow[] = rows.softLaw;
export const CONFERENCES: readonly ConferenceRow[] = rows.conferences;
export const SHARED: readonly SharedNameRow[] = rows.shared;
