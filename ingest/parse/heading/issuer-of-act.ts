import { countsByYear, issuerOf, withMark } from '../../registry/issuers.ts';
import { issuedAs } from '../../symbols/biodiversity.ts';
import { asInstrumentId } from '../../symbols/ids.ts';
import { seriesIn } from './series.ts';
import { speakingBody } from './speaker.ts';
import { readSymbol, type OwnSymbol } from './symbol.ts';

/** "The Conference of the Parties," and where it may stand whose it is. */
export interface Speaker {
  readonly line: string;
  readonly heading: readonly string[];
  readonly text: string;
}

/** "The Commission on the Status of Women," speaks: the number is its own, where the registry knows its series. */
export function ofIssuer({ line, heading, text }: Speaker, act: string, number: string): OwnSymbol | null {
  if (seriesIn(line) !== undefined || number === '') return null;
  const issuer = issuerOf(speakingBody(line, heading, text));
  // "VIII/30. Biodiversity and climate change": some conferences of parties have decisions only.
  const isResolution = /^r/i.test(act) && issuer?.resolution !== '' && !BY_HUNDREDS.test(number);
  const kind = isResolution ? 'resolution' : 'decision';
  const template = issuer?.[kind] ?? '';
  const [a = '', b = ''] = number.split('/');
  // "5/14" of the Environment Assembly: its symbol has the session and the number apart, "UNEP/EA.5/Res.14".
  if (issuer && template.includes('{a}') && /^\d+$/.test(b))
    return readSymbol(template.replace('{a}', a).replace('{b}', b));
  if (!issuer || !template.includes('{n}')) return null;
  const symbol = issuedAs(template.replace('{n}', withMark(issuer, number.replace(/\s+/g, ''))));
  const session = countsByYear(issuer) ? Number.NaN : Number(/^(\d{1,3})\//.exec(number)?.[1] ?? Number.NaN);
  return {
    symbol,
    id: asInstrumentId(symbol),
    kind,
    body: issuer.id,
    session: Number.isNaN(session) ? null : session,
  };
}

/** "47/101", "2004/105": decisions of the bodies of human rights and of functional commissions are counted from 101 on. */
export const BY_HUNDREDS = /^(?:\d{1,2}|19\d\d|20\d\d)\/1\d\d$/;
