/** How numbers are printed, as parts of patterns; a search reads them without the registry. */

/** "66/128", "S-26/2", "2009/15": session or year, and the number in it. */
export const BY_SESSION = String.raw`(?:E?S-)?\d{1,4}\/\d{1,3}`;

/** "XXV", "S-VI", "S-2": a session of the first decades. */
export const OLD_SESSION = String.raw`(?:E?S-)?[IVXLC]{1,9}|E?S-\d{1,2}`;

/** "(2000)", "(XXV)": what stands in brackets behind a number that is counted through. */
export const YEAR_OR_SESSION = String.raw`\((?:\d{4}|${OLD_SESSION})\)`;

/** "E.95.XIII.18", "E.08.II.D.1": a publication that is sold. */
export const SALES_NUMBER = String.raw`[EFSRAC]\.\d{2}\.[IVX]{1,5}(?:\.[A-Z])?\.\d{1,3}`;

/** "PRST 2021/7", "presidential statement 8/1": a statement of a President, its number captured, whose year or session tells whose. */
export const STATEMENT = String.raw`(?:PRST[ .\/]{1,2}|[Pp]residential [Ss]tatement (?:[Nn]o\.? ?)?)((?:OS\/)?\d{1,4}\/\d{1,3})`;
