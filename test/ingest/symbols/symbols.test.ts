import { describe, expect, it } from 'vitest';
import { assemblySessions } from '../../../ingest/symbols/assembly-sessions.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import { interpretSymbol } from '../../../ingest/symbols/interpret.ts';
import { kindOf } from '../../../ingest/symbols/kind.ts';
import { officialUrl } from '../../../ingest/symbols/official-url.ts';
import { romanToNumber } from '../../../ingest/symbols/roman.ts';
import {
  isSecurityCouncilNumber,
  securityCouncilYear,
} from '../../../ingest/symbols/security-council-years.ts';
import { readDocumentSymbol, wholeOf, withSuffix } from '../../../ingest/symbols/symbol.ts';

describe('a document symbol becomes an id', () => {
  it.each([
    ['PRST/2020/8', 'S/PRST/2020/8', []],
    ['AG/RES. 2653 (XLI-O/11)', 'AG/RES.2653(XLI-O/11)', []],
    ['A/66/455', 'A/66/455', []],
    ['A/CONF.157/24 (PART I)', 'A/CONF.157/24(PartI)', []],
    ['A/73/12 (part II)', 'A/73/12(PartII)', []],
    ['Security Council/PRST/2001/31', 'S/PRST/2001/31', []],
    ['A/66/455/CORR.1', 'A/66/455/Corr.1', []],
    ['A/RES/66/128/CORR.1', 'A/RES/66/128/Corr.1', []],
    ['S/PRST/2000/27/Add.1/Corr.2', 'S/PRST/2000/27/Add.1/Corr.2', []],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)', []],
    ['S/RES/1325', 'S/RES/1325(2000)', []],
    ['S/P.V.173', 'S/PV.173', []],
    ['S/PRST/2013/2 (2013)', 'S/PRST/2013/2', []],
    ['A/48/49 (1993)', 'A/48/49', []],
    ['A/RES/21/2181', 'A/RES/2181(XXI)', []],
    ['A/RES/3/217 A', 'A/RES/217(III)[A]', []],
    ['A/RES/5/1', 'A/RES/5/1', []],
    ['A/RES/217 A (III)', 'A/RES/217(III)[A]', []],
    ['A/RES/217(III)[A]', 'A/RES/217(III)[A]', []],
    ['A/69/711\u2013S/2015/1', 'A/69/711', ['S/2015/1']],
    ['FCCC/CP/2021/8-FCCC/PA/CMA/2021/9', 'FCCC/CP/2021/8', ['FCCC/PA/CMA/2021/9']],
    ['E/ESCWA/S-6/14', 'E/ESCWA/S-6/14', []],
    ['UNEP/EA.5/Res.14', 'UNEP/EA.5/Res.14', []],
    ['A/66/212.', 'A/66/212', []],
  ])('%s', (printed, id, aliases) => {
    expect(readDocumentSymbol(printed)).toStrictEqual({ id, aliases });
  });
});

describe('a suffix behind a symbol', () => {
  it.each([
    ['A/66/455', 'Corr.1', 'A/66/455/Corr.1'],
    ['A/57/4/Add.1', 'Add.2', 'A/57/4/Add.2'],
    ['A/57/4/Add.1', 'Corr.1', 'A/57/4/Add.1/Corr.1'],
    ['A/57/4/Add.1/Corr.1', 'Add.2', 'A/57/4/Add.2'],
    ['A/57/4', 'Add.1/Corr.1', 'A/57/4/Add.1/Corr.1'],
    ['A/57/4/Corr.1', 'Rev.1', 'A/57/4/Rev.1'],
  ])('%s and %s is %s', (base, suffix, id) => {
    expect(withSuffix(asInstrumentId(base), suffix)).toBe(id);
  });

  it.each([
    ['A/66/455/Corr.1', 'A/66/455'],
    ['A/RES/66/128/Corr.1', 'A/RES/66/128'],
    ['A/RES/217(III)[A]', 'A/RES/217(III)'],
    ['A/RES/57/270B', 'A/RES/57/270'],
    ['A/CONF.157/24(PartI)', 'A/CONF.157/24'],
    ['ITU/RES/130(Rev.Bucharest,2022)', null],
    ['WMO/RES/1(Cg-18)', null],
    ['A/66/455', null],
  ])('%s is part of %s', (id, whole) => {
    expect(wholeOf(asInstrumentId(id))).toBe(whole);
  });
});

describe('what a person types', () => {
  it.each([
    ['ITU/RES/130(Rev.Bucharest,2022)', ['ITU/RES/130(Rev.Bucharest,2022)']],
    ['A/RES/66/128, A/RES/66/129', []],
    ['66/128', ['A/RES/66/128']],
    ['48/4', ['A/RES/48/4', 'A/HRC/RES/48/4']],
    ['hrc 48/4', ['A/HRC/RES/48/4']],
    ['5/1', ['A/HRC/RES/5/1']],
    ['57/270b', ['A/RES/57/270B']],
    ['74/571', ['A/DEC/74/571', 'A/RES/74/571']],
    ['decision 74/571', ['A/DEC/74/571']],
    ['resolution 74/571', ['A/RES/74/571']],
    ['decision 2009/250', ['E/DEC/2009/250', 'E/RES/2009/250']],
    ['2009/15', ['E/RES/2009/15', 'E/DEC/2009/15']],
    ['S-26/2', ['A/RES/S-26/2', 'A/HRC/RES/S-26/2']],
    ['ES-10/15', ['A/RES/ES-10/15']],
    ['1325', ['S/RES/1325(2000)', 'A/RES/1325(XIII)']],
    ['res 1325', ['S/RES/1325(2000)', 'A/RES/1325(XIII)']],
    ['GA resolution 1514', ['A/RES/1514(XV)']],
    ['217A', ['A/RES/217(III)[A]']],
    ['217 A', ['A/RES/217(III)[A]']],
    ['resolution 217 A', ['A/RES/217(III)[A]']],
    ['decision 217', []],
    ['9999', []],
    ['https://undocs.org/A/RES/66/128', ['A/RES/66/128']],
    ['https://docs.un.org/en/A/RES/66/128', ['A/RES/66/128']],
    ['undocs.org/S/RES/1325(2000)', ['S/RES/1325(2000)']],
    ['https://example.org/A/RES/66/128', []],
    ['SCR 1325 (2000)', ['S/RES/1325(2000)']],
    ['UNSCR 1325', ['S/RES/1325(2000)']],
    ['Security Council resolution 1325 (2000)', ['S/RES/1325(2000)']],
    ['217 A (III)', ['A/RES/217(III)[A]', 'E/RES/217(III)']],
    ['3201 (S-VI)', ['A/RES/3201(S-VI)', 'E/RES/3201(S-VI)']],
    ['A/RES/3201 (S-VI)', ['A/RES/3201(S-VI)']],
    ['186 (S-2)', ['A/RES/186(S-2)', 'E/RES/186(S-2)']],
    ['GA res 60/1', ['A/RES/60/1']],
    ['A/RES/66/128', ['A/RES/66/128']],
    ['a/res/66/128', ['A/RES/66/128']],
    ['s/res/1325', ['S/RES/1325(2000)']],
    ['A/66/455/Corr.1', ['A/66/455/Corr.1']],
    ['A/69/711-S/2015/1', ['A/69/711', 'S/2015/1']],
    ['vol 1249', ['UNTS/1249']],
    ['vol. 1249, No. 20378', ['UNTS/1249/20378']],
    ['UNTS 1249 20378', ['UNTS/1249/20378']],
    ['League of Nations, Treaty Series, vol. XCIV, No. 2138', ['LNTS/XCIV/2138']],
    ['Sales No. E.95.XIII.18', ['SALES/E.95.XIII.18']],
    ['treaty/charter-of-the-united-nations', ['treaty/charter-of-the-united-nations']],
    ['PRST 2021/7', ['S/PRST/2021/7']],
    ['prst 2021/7', ['S/PRST/2021/7']],
    ['S/PRST 2021/7', ['S/PRST/2021/7']],
    ['SC PRST 2021/7', ['S/PRST/2021/7']],
    ['Presidential statement 2021/7', ['S/PRST/2021/7']],
    ['HRC PRST 8/1', ['A/HRC/PRST/8/1']],
    ['PRST/OS/13/1', ['A/HRC/PRST/OS/13/1']],
    ['migrant workers', []],
    ['', []],
    ['///', []],
  ])('%s', (typed, ids) => {
    expect(interpretSymbol(typed)).toStrictEqual(ids);
  });
});

describe('the kind of an id', () => {
  it.each([
    ['A/RES/66/128', 'resolution'],
    ['UNEP/EA.5/Res.14', 'resolution'],
    ['WHA74.7', 'resolution'],
    ['WHA62(5)', 'decision'],
    ['EB120.R12', 'resolution'],
    ['IMO/RES/MSC.428(98)', 'resolution'],
    ['A/DEC/66/101', 'decision'],
    ['FCCC/CP/DEC/1/CP.21', 'decision'],
    ['S/PRST/2010/22', 'presidential-statement'],
    ['UNTS/1249/20378', 'treaty-series-entry'],
    ['SALES/E.95.XIII.18', 'sales-publication'],
    ['treaty/charter-of-the-united-nations', 'treaty'],
    ['soft-law/beijing-declaration', 'soft-law'],
    ['A/66/455', 'document'],
    ['A/RES/66/128/Corr.1', 'document'],
  ])('%s: %s', (id, kind) => {
    expect(kindOf(asInstrumentId(id))).toBe(kind);
  });
});

describe('the official text', () => {
  it.each([
    ['A/RES/66/128', 'https://docs.un.org/en/A/RES/66/128'],
    ['A/RES/217(III)[A]', 'https://docs.un.org/en/A/RES/217(III)'],
    ['S/RES/1325(2000)', 'https://docs.un.org/en/S/RES/1325(2000)'],
    ['UNEP/EA.5/Res.14', 'https://docs.un.org/en/UNEP/EA.5/Res.14'],
    ['UNTS/1249/20378', 'https://treaties.un.org/doc/Publication/UNTS/Volume%201249/v1249.pdf'],
    ['LNTS/XCIV/2138', 'https://treaties.un.org/doc/Publication/UNTS/LON/Volume%2094/v94.pdf'],
    ['FCCC/CP/DEC/1/CP.21', null],
    ['IMO/RES/MSC.428(98)', null],
    ['WHA74.7', null],
    ['INFCIRC/254', null],
    ['GOV/2024/18', null],
    ['GC(49)/INF/6', null],
    ['A-31/1', null],
    ['WT/COMTD/LDC/W/69', null],
    ['EC-101/DG.22', null],
    ['E/CN.4/2005/12', 'https://docs.un.org/en/E/CN.4/2005/12'],
    ['UNEP(DTIE)/Hg/CONF/4', 'https://docs.un.org/en/UNEP(DTIE)/Hg/CONF/4'],
    ['DP-FPA/2020/1', 'https://docs.un.org/en/DP-FPA/2020/1'],
    ['NPT/CONF.2010/50(Vol.I)', 'https://docs.un.org/en/NPT/CONF.2010/50(Vol.I)'],
    ['SALES/E.95.XIII.18', null],
    ['treaty/charter-of-the-united-nations', null],
  ])('of %s', (id, url) => {
    expect(officialUrl(asInstrumentId(id))).toBe(url);
  });
});

describe('numbers of the Security Council', () => {
  it.each([
    [1, 1946],
    [242, 1967],
    [598, 1987],
    [1325, 2000],
    [1556, 2004],
    [1989, 2011],
    [2334, 2016],
    [2360, 2017],
    [2699, 2023],
  ])('resolution %i is of %i', (number, year) => {
    expect(securityCouncilYear(number)).toBe(year);
  });

  it('those beyond the table are left open', () => {
    expect(securityCouncilYear(3000)).toBeNull();
    expect(isSecurityCouncilNumber(3000, 2031)).toBe(true);
    expect(isSecurityCouncilNumber(3000, 2001)).toBe(false);
  });
});

describe('Roman figures', () => {
  it.each([
    ['III', 3],
    ['XLVIII', 48],
    ['XCIV', 94],
    ['LX', 60],
    ['ABC', null],
    ['', null],
  ])('%s is %s', (numeral, value) => {
    expect(romanToNumber(numeral)).toBe(value);
  });
});

describe('the session of a resolution of the Assembly, by number and day', () => {
  it.each([
    [22, 1946, 2, [1]],
    [50, 1946, 12, [1]],
    [1904, 1963, 11, [18]],
    [22, 1963, 2, []],
  ])('resolution %i of %i, month %i, is of %j', (number, year, month, sessions) => {
    expect(assemblySessions(number, year, month)).toStrictEqual(sessions);
  });
});
