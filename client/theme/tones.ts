import type { Organ } from '../graph/model/organ.ts';
import type { RoleFamilyId } from '../graph/model/role-families.ts';

/** One colour for each ground: marks and lines on it at 3:1 or more (test/client/theme/). */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}

const ORGANS: Readonly<Record<Organ, Tone>> = {
  GENERAL_ASSEMBLY: { light: '#0068a8', dark: '#5db3ee' },
  SECURITY_COUNCIL: { light: '#c24a00', dark: '#ff9152' },
  ECONOMIC_AND_SOCIAL_COUNCIL: { light: '#00795a', dark: '#43c9a2' },
  HUMAN_RIGHTS_COUNCIL: { light: '#a8457f', dark: '#e697c4' },
  OTHER: { light: '#5d6a75', dark: '#b3c0ca' },
  NONE: { light: '#a06a00', dark: '#e0aa45' },
};

/** From the oldest to the newest: one hue, further from the ground the newer. */
const YEARS: readonly Tone[] = [
  { light: '#7389a0', dark: '#5f7d99' },
  { light: '#587897', dark: '#7593b0' },
  { light: '#3f678d', dark: '#8caac6' },
  { light: '#285580', dark: '#a5c1db' },
  { light: '#15426d', dark: '#c1d8ec' },
  { light: '#062b4d', dark: '#e9f4fc' },
];

/** For groups, which have no order and no colour of their own; beyond the last they begin anew. */
const GROUPS: readonly Tone[] = [
  { light: '#0068a8', dark: '#5db3ee' },
  { light: '#c24a00', dark: '#ff9152' },
  { light: '#00795a', dark: '#43c9a2' },
  { light: '#a8457f', dark: '#e697c4' },
  { light: '#a06a00', dark: '#e0aa45' },
  { light: '#5a51a3', dark: '#b0a8f0' },
  { light: '#5d6a75', dark: '#b3c0ca' },
];

/** Of links, by what their citations do. */
const ROLES: Readonly<Record<RoleFamilyId, Tone>> = {
  changes: { light: '#b3261e', dark: '#ff8a80' },
  acts: { light: '#8f5c00', dark: '#e0aa45' },
  objects: { light: '#a8457f', dark: '#e697c4' },
  supports: { light: '#00795a', dark: '#43c9a2' },
  recalls: { light: '#4f7196', dark: '#8aaccd' },
};

/** All tones by the names under which the drawing's elements carry them. */
export const TONES: Readonly<Record<string, Tone>> = {
  ...Object.fromEntries(Object.entries(ORGANS).map(([organ, tone]) => [`organ-${organ}`, tone])),
  ...Object.fromEntries(YEARS.map((tone, index) => [`year-${index}`, tone])),
  ...Object.fromEntries(Object.entries(ROLES).map(([family, tone]) => [`role-${family}`, tone])),
  ...Object.fromEntries(GROUPS.map((tone, index) => [`group-${index}`, tone])),
};
export const YEAR_STEPS = YEARS.length;
export const GROUP_TONES = GROUPS.length;
