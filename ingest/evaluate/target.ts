/** Spellings of a document's id, compared at the level of whole documents: parts and volumes are merged. */
export function normalTarget(target: string | null | undefined): string {
  let id = (target ?? '')
    .replaceAll(/\s+/gu, '')
    .replaceAll('\u2011', '-')
    .replaceAll('\u2013', '-')
    .replaceAll(/^[/.]+|[/.]+$/g, '')
    .toUpperCase();
  for (const [spelling, normal] of SPELLINGS) id = id.replace(spelling, normal);
  return id;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^EN\//, ''],
  // A double symbol goes by its first.
  [/^([AES]\/.*[\p{L}\p{N}_)])-[AES]\/.+$/u, '$1'],
  [/\((?:SUPP|VOL[^)]*|PARTS?[^)]*)\)$/, ''],
  // "S/PRST/2017/08"
  [/^((?:A|E|S|A\/HRC)\/(?:RES|DEC|PRST)\/(?:E?S-)?\d+\/)0+(?=\d)/, '$1'],
  // Parts of resolutions: 217(III)[A], 57/270B.
  [/^(A\/RES\/\d+)[A-Z]?\(([IVXLC]+)\)(?:\[[A-Z]\]|[A-Z])?$/, '$1($2)'],
  [/^((?:A\/RES\/(?:S-|ES-)?\d+|E\/RES\/\d{4})\/\d+)[A-Z](?:-[A-Z])?$/, '$1'],
];

const CLASSES = ['A/RES/', 'S/RES/', 'E/RES/', 'A/HRC/', 'S/PRST/', 'S/', 'E/', 'A/'] as const;

/** The series that a target belongs to: `A/RES`, `S/PRST`, `A` for other documents of the Assembly, `other`. */
export function classOf(target: string): string {
  const prefix = CLASSES.find((series) => target.startsWith(series));
  return prefix ? prefix.slice(0, -1) : 'other';
}

/** The words of a name or a title, in lower case, without what stands between them. */
export const wordsOf = (text: string | null | undefined): string =>
  ((text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
