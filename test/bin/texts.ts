/** A resolution of the ninety-sixth session that cites the two before it and a treaty. */
export const resolution = (number: number): string =>
  `Resolution adopted by the General Assembly on 19 December 2041\n96/${number}.\tRivers and lakes, part ${number}\n` +
  `The General Assembly,\n\tRecalling its resolutions 96/${number + 1} and 96/${number + 2} of 20 December 2041,\n` +
  '\tGuided by the Convention on the Rights of the Child,1\n' +
  '\t1.\tDecides to remain seized of the matter.\n' +
  '1\tUnited Nations, Treaty Series, vol. 1577, No. 27531.\n';
