import type { RoleFamilyId } from '../graph/model/role-families.ts';
import type { ColourBy, GroupsBy, SizeBy } from '../state/look.ts';

/** What size and colour of the marks say, and what is drawn as a group. */
export const look = {
  name: 'Look',
  title: 'Look: size, colour and groups',
  size: 'Size of marks',
  sizes: { same: 'All alike', 'cited-by': 'How many cite it', authority: 'Authority' } satisfies Record<
    SizeBy,
    string
  >,
  colour: 'Colour',
  colours: {
    kind: 'Kind',
    organ: 'Organ',
    year: 'Year',
    role: 'Role of links',
  } satisfies Record<ColourBy, string>,
  roleFamilies: {
    changes: 'Amends or ends it',
    acts: 'Acts on it: decides, requests, urges',
    objects: 'Regrets or deplores it',
    supports: 'Reaffirms, endorses or welcomes it',
    recalls: 'Recalls or notes it',
  } satisfies Record<RoleFamilyId, string>,
  legendRoles: 'Lines: what the citing text does',
  groups: 'Groups',
  groupsBy: { none: 'None', organ: 'By organ', community: 'By community' } satisfies Record<GroupsBy, string>,
  years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  around: (label: string) => `Around ${label}`,
  legendSizes: {
    'cited-by': 'Larger: cited by more',
    authority: 'Larger: weighs more in the whole network',
  } satisfies Record<Exclude<SizeBy, 'same'>, string>,
  legendKinds: 'Form: kind',
  legendMarks: 'Marks: kind',
  legendGroups: 'Groups',
} as const;
