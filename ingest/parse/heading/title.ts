/**
 * "66/128.<tab>Violence against women migrant workers", "Resolution 66/128. Violence …", "Decision 25/5: Chemicals …", "26/4: Clips",
 * "Resolution 46/1 Release of …", "700 (XXXVI) The …", on pages "1961/700(XXXVI)B.The …": the number and what follows it. Not "35. RESOLUTIONS ADOPTED ON
 * THE REPORTS OF …".
 */
export const NUMBERED_TITLE =
  /^(?!\d\d\. RESOLUTIONS? ADOPTED\b)(?:(?:Resolution|Decision)\s+)?((?:(?:E?S[-\u2011])?\d{1,4}|(?:SS\.)?[IVXL]{1,7}(?=\/))(?:\/(?:E?S[-\u2011])?\d{1,4})?(?:\s[A-Z](?:[-–][A-Z])?)?(?:\s\((?:E?S[-\u2011])?[IVXLC\d]+\)|\([IVXLC]+\)(?:\s?[A-Z](?=\.))?)?)(?:\.|(?<=^[RD]\S+\s+\S+\/\d+):|(?<=^(?:\d{1,2}|(?:SS\.)?[IVXL]{1,7})\/\d{1,3}):(?=\s[A-Z])|(?<=\([IVXLC]+\))(?=\s+[A-Z][a-z])|(?<=^(?:Resolution|Decision)\s\d{1,3}\/\d{1,3})(?=\s+(?!Adopted |The )[A-Z][a-z]+ [a-z]))\s*(?=\S)/;

/** Blanks made one; the blanks and asterisks at the ends left out, and a marker ("in Marana 1/", "*\/", "impairment1"). */
export const tidy = (title: string): string =>
  endTrimmed(
    endTrimmed(title.replace(/[\s\u00a0]+/g, ' ').replace(/^[\s*]+/, '')).replace(
      /(?: \d{1,2}|\*)\/$|(?<=\p{Ll}{3})\d{1,2}$/u,
      '',
    ),
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

/** "1. The Commission on Clips recommends to the Council the adoption of the following draft resolution:": a report's paragraph. */
const RECOMMENDED = /^\d{1,3}\.\s+The \p{Lu}[^.]{3,160} recommends? (?:to|that) the \p{Lu}/u;

/** "Resolution adopted by the Human Rights Council": what kind of act is below. */
export const KIND_OF_ACT = /(?:^|\s)(?:Resolution|Decision)s? adopted by the \p{Lu}[\p{L} ]{3,60}\*?$/u;
/** "14/117 Clips and their keepers", "S-21/1 Clips": the Council's own prints leave out the full stop. */
const WITHOUT_STOP = /^((?:E?S[-\u2011])?\d{1,3}\/\d{1,3})\s+(?=\p{Lu}\p{Ll}*(?: \p{L}|-\p{Ll}))/u;

/** The first line of a heading that begins with the number of the act: the number, and the title behind it. */
export function numberedTitle(
  top: readonly string[],
): { readonly number: string; readonly title: string } | null {
  for (const line of top) {
    const found = NUMBERED_TITLE.exec(line);
    if (found && !RECOMMENDED.test(line))
      return { number: plainNumber(found), title: line.slice(found[0].length) };
  }
  const kind = top.findIndex((line) => KIND_OF_ACT.test(line));
  const line = kind < 0 ? '' : (top[kind + 1] ?? '');
  const found = WITHOUT_STOP.exec(line);
  return found && { number: plainNumber(found), title: line.slice(found[0].length) };
}

/** "S‑30/1": with a hyphen at which no line breaks. */
const plainNumber = (found: RegExpExecArray): string => (found[1] ?? '').replaceAll('\u2011', '-');
