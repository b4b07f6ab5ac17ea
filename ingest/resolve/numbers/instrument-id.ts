import { issuedAs } from '../../symbols/biodiversity.ts';
import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import { GENERAL_ASSEMBLY, numberInId, withMark, type Issuer } from '../../registry/issuers.ts';
import type { ResolutionNumber } from './number.ts';

/** The canonical id of an issuer's resolution or decision; null where its series has no symbol. */
export function actId(
  issuer: Issuer,
  act: 'resolution' | 'decision',
  { canonical, form, letter }: ResolutionNumber,
): InstrumentId | null {
  // "decision 2133 (2014)" is the Security Council's resolution: its decisions bear no numbers.
  if (form === 'number-year')
    return issuer.resolution === '' ? null : asInstrumentId(issuer.resolution.replace('{n}', canonical));
  if (/^SSA\d/.test(canonical) && issuer.label === 'WHA') return asInstrumentId(canonical);
  const template = act === 'resolution' ? issuer.resolution : issuer.decision;
  if (template === '') return null;
  const number = withMark(issuer, numberInId(canonical));
  const [a = '', b = ''] = template.includes('{a}') ? number.split('/') : [];
  if (template.includes('{a}') && b === '') return null;
  const id = template.replace('{n}', number).replace('{a}', a).replace('{b}', b);
  // The Assembly's old parts are cited as "217(III)[A]"; other organs' stay sections of one resolution.
  if (form === 'roman' && letter !== '' && issuer === GENERAL_ASSEMBLY)
    return asInstrumentId(`${id}[${letter}]`);
  return asInstrumentId(issuedAs(id));
}
