import { moodAtStart, opensWithKnownVerb } from '../paragraphs/lead.ts';

/**
 * Budgetary resolutions have sections that are headed and have a preamble each. Word processors break the lines within one
 * paragraph, and exports lose the breaks: "II<tab>Renovation of the harbour Recalling its resolution …, Having considered …".
 */
const LABELLED = /^(?:[IVX]{1,6}|[A-H])\.?\t+\p{Lu}\S* /u;
/** Where a participle may follow the words of a heading, which end in no sign. */
const PARTICIPLE = /(?<=[\p{L}\d)”"’]) (?=(?:Having|\p{Lu}\p{Ll}+ing) )/gu;
/** No lead words are longer. */
const LOOK = 60;

/** "Conditions of service<tab>|A.<tab>Salary scale": the heading of a section within the section. */
const INNER = /\t(?=[A-H]\.?\t)/;

/** Where the headings behind the first and, last, the preamble of a section begin; nothing where the line has no preamble. */
export function cutsOfSection(content: string): readonly number[] {
  const label = mayBeLabel(content.charCodeAt(0)) ? LABELLED.exec(content)?.[0] : undefined;
  if (label === undefined) return [];
  PARTICIPLE.lastIndex = label.length - 1;
  for (let found = PARTICIPLE.exec(content); found; found = PARTICIPLE.exec(content)) {
    const at = found.index + 1;
    const ahead = content.slice(at, at + LOOK);
    if (!opensWithKnownVerb(ahead) || moodAtStart(ahead) !== 'preambular') continue;
    const inner = content.slice(0, at).search(INNER);
    return inner < 0 ? [at] : [inner + 1, at];
  }
  return [];
}

/** From A to X: most lines begin with a figure or a bracket. */
const mayBeLabel = (code: number): boolean => code >= 0x41 && code <= 0x58;
