/** Whose an instrument is, as far as its id tells; in the order of the lanes. */
export const ORGANS = [
  'GENERAL_ASSEMBLY',
  'SECURITY_COUNCIL',
  'ECONOMIC_AND_SOCIAL_COUNCIL',
  'HUMAN_RIGHTS_COUNCIL',
  'OTHER',
  'NONE',
] as const;
export type Organ = (typeof ORGANS)[number];

/** The first that fits holds: documents of the Human Rights Council are numbered under the Assembly's. */
const BY_SYMBOL: readonly { readonly form: RegExp; readonly organ: Organ }[] = [
  { form: /^(?:treaty|soft-law|UNTS|LNTS|SALES)\//, organ: 'NONE' },
  { form: /^A\/HRC\//, organ: 'HUMAN_RIGHTS_COUNCIL' },
  { form: /^A\//, organ: 'GENERAL_ASSEMBLY' },
  { form: /^S\//, organ: 'SECURITY_COUNCIL' },
  { form: /^E\//, organ: 'ECONOMIC_AND_SOCIAL_COUNCIL' },
];

/**
 * The organ under whose symbol an instrument was issued; `NONE` for treaties, texts known by name and
 * publications, which are no organ's.
 */
export function organOf({ id }: { readonly id: string }): Organ {
  return BY_SYMBOL.find(({ form }) => form.test(id))?.organ ?? 'OTHER';
}
