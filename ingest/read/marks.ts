/**
 * How a text shows that it is the United Nations' own, in any wording since 1946. One strong mark is
 * enough; of the weak ones, which newspapers write too, two different ones are needed. The rule is
 * broad on purpose: it keeps out the shopping list in the folder, it does not judge documents.
 */
const STRONG: readonly RegExp[] = [
  // A/RES/66/128, S/324, S/2004/616, E/CN.4/2005/12, A/HRC/38/6, FCCC/CP/2015/10/Add.1; but not A/2, b/c.
  /\b(?:A|S|E|ST|T|DP|FCCC|CEDAW|CCPR|CRC|CERD|CAT|CRPD|UNEP|HSP|CBD|ICCD|TD|ID|ECE|LC|AFB|GCF|NPT|CAC|CTOC)\/(?:\d{3,}|(?:[A-Z][\w.-]*\/){1,4}\d+|\d+\/\d+)|\bISBA\/\d{1,2}\/(?:[A-Z]{1,3}\/){1,2}\d|\b(?:IDB|GC)\.\d{1,2}\/(?:[A-Z][A-Za-z]{0,3}\.)?\d/,
  // GC(40)/RES/12, GOV/2033/14, GB.328/INS/5: the organs of agencies; in a masthead glued to what stands above it.
  /\bGC\((?:\d{1,2}|[IVXL]{1,7})\)\/(?:[A-Z]{2,4}\/)?\d|\bGB\.\d{3}\/[A-Z\d]|United Nations(?:A|S|E|ECE|TD|UNEP)\/[A-Z\d]/,
  // The enacting words, with or without the comma that typists forgot.
  /\bThe (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council)\b/,
  /\b(?:Resolution|Decision)s? adopted by the\b/,
  /\bStatement by the President of the Security Council\b/,
  /\bthe President of the Security Council made the following statement\b/,
  /\bthe (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[^.]{0,200}? (?:decided|elected|appointed|took note|adopted)\b/,
  /\bCharter of the United Nations\b/,
  /^\s*(?:UNITED NATIONS\b|United Nations\s*$)/m,
  // Any other body's enacting words, at the head of a preamble or of what it decides; when and where it met may stand between.
  /^[ \t]*["“]?The (?:Conference|Meeting|Congress|Assembly|Governing Council|Council of Ministers|Executive Board|(?:Sub-)?Commission|(?:Sub-)?Committee|(?:(?:[A-Z][a-z]+(?:- ?[A-Za-z][a-z]*)?|and|of) ){1,5}(?:Assembly|Conference|Commission|Committee|Council|Board|Meeting))[^\n,:]{0,140}(?:\n[^\n,:]{0,80}|, (?:meeting|having met|assembled) [^.;:\n]{3,220})?[,:](?:\s{1,8}|(?=[A-Z][a-z]+(?:ing|ed)\b))(?:\d{1,3}\.\s?|\([a-z]\)\s?)?["“]?(?:(?:Also|Further|Strongly|Deeply|Once again) [a-z]|[A-Z]|(?<=\n[ \t]{0,8})[a-z])[a-z]+(?:ing|ed|s)\b/m,
  // Where the comma is left out a number or a preamble must follow.
  /^[ \t]*The (?:Conference of the (?:Contracting |States )?Parties|Governing Council)\s{1,8}(?:1\.\s?[A-Z][a-z]+s|[A-Z][a-z]+ing)\b/m,
  // Conferences of parties that speak in capitals, behind their preamble or before it.
  /^[ \t]*THE CONFERENCE OF THE (?:CONTRACTING |STATES )?PARTIES\b/m,
  /^[ \t]*THE (?:(?:[A-Z]{5,8}-)?(?:FIRST|SECOND|THIRD|[A-Z]{3,9}TH) )?(?:GENERAL |CONSULTATIVE )?(?:ASSEMBLY|CONFERENCE|CONGRESS|COUNCIL|COMMITTEE|MEETING)[^\n,:]{0,140}[,:]\s{1,8}[A-Z][A-Za-z]+(?:ING|ing)\b/m,
];

const WEAK: readonly RegExp[] = [
  /\b(?:United Nations|UNITED NATIONS)\b/,
  /\b(?:General Assembly|GENERAL ASSEMBLY)\b/,
  /\b(?:Security Council|SECURITY COUNCIL)\b/,
  /\b(?:Economic and Social Council|ECONOMIC AND SOCIAL COUNCIL)\b/,
  /\bHuman Rights Council\b/,
  /\b\d+(?:st|nd|rd|th) (?:plenary )?meeting\b/,
  /\b(?:[Rr]esolutions?|[Dd]ecisions?) (?:\d|[IVX]{1,5}\/\d|[A-Z]{1,4}[. ]?\d{1,4}[(/-]\d)/,
  /\b(?:Member States|States [Pp]art(?:y|ies)|High Contracting Parties)\b/,
  /\b(?:preambular|operative) paragraphs?\b/,
  /\b(?:Conference|Meeting) of the (?:Contracting |States )?Parties\b/,
  /\bResolutions? Conf\. \d/,
  /\b(?:Economic (?:and Social )?Commission for|Conference of Ministers)\b/,
  /\b(?:International\s(?:Labour Conference|Maritime\sOrganization|Civil Aviation Organization|Telecommunication Union)|World (?:Health Assembly|Meteorological Organization)|Universal Postal Union|FAO)\b/,
];

/** Whether a text bears the marks of a UN document. */
export function bearsUnMarks(text: string): boolean {
  if (STRONG.some((mark) => mark.test(text))) return true;
  let weak = 0;
  for (const mark of WEAK) {
    if (mark.test(text)) weak += 1;
    if (weak === 2) return true;
  }
  return false;
}
