/**
 * "66/128.<tab>Violence against women migrant workers", "Resolution 66/128. Violence …", "Decision 25/5: Chemicals …",
 * "700 (XXXVI) The …", on pages "1961/700(XXXVI)B.The …": the number and what follows it. Not "35. RESOLUTIONS ADOPTED ON
 * THE REPORTS OF …".
 */
export const NUMBERED_TITLE =
  /^(?!\d\d\. RESOLUTIONS? ADOPTED\b)(?:(?:Resolution|Decision)\s+)?((?:(?:E?S-)?\d{1,4}|(?:SS\.)?[IVXL]{1,7}(?=\/))(?:\/(?:E?S-)?\d{1,4})?(?:\s[A-Z](?:[-–][A-Z])?)?(?:\s\((?:E?S-)?[IVXLC\d]+\)|\([IVXLC]+\)(?:\s?[A-Z](?=\.))?)?)(?:\.|(?<=^[RD]\S+\s+\S+\/\d+):|(?<=\([IVXLC]+\))(?=\s+[A-Z][a-z]))\s*(?=\S)/;

/** Blanks made one; the blanks and asterisks at the ends left out, and a typist's marker ("in Marana 1/", "*\/"). */
export const tidy = (title: string): string =>
  endTrimmed(
    endTrimmed(title.replace(/[\s\u00a0]+/g, ' ').replace(/^[\s*]+/, '')).replace(/(?: \d{1,2}|\*)\/$/, ''),
  );

/** Without the blanks and asterisks at its end: a loop, since an expression tries every asterisk inside the title as the first. */
function endTrimmed(title: string): string {
  let end = title.length;
  while (end > 0 && ' *'.includes(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

/** "… in connection with the Council's consideration of the item entitled “Children and armed conflict”, …" */
export function itemTitle(sentence: string): string | null {
  const quoted = /\bentitled[\s:]+[“"]((?:[^”“"]|“[^”]*”)+)[”"]/.exec(sentence)?.[1];
  return quoted ? tidy(quoted).replace(/[,.;]$/, '') : null;
}
