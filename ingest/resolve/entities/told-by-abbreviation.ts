import type { Named } from './named.ts';

/** Between a name and its abbreviation: " (", and the marker of a note. */
const OPENING = /^\uE000{0,6} ?\((?:the )?["“]?$/;
const LONGEST_OPENING = 16;

/**
 * The names, each numbered one as the abbreviation in brackets behind it has it: "United Nations Angola Verification Mission (UNAVEM
 * II)" is the second mission, which is called by the name of the first.
 */
export function withAbbreviated(reading: string, names: readonly Named[]): readonly Named[] {
  let told: Named[] | null = null;
  for (const [index, named] of names.entries()) {
    const behind = names[index + 1];
    if (!behind || !goesOn(behind, named) || behind.start - named.end > LONGEST_OPENING) continue;
    if (!OPENING.test(reading.slice(named.end, behind.start))) continue;
    told ??= [...names];
    told[index] = { ...named, identity: behind.identity };
  }
  return told ?? names;
}

const goesOn = ({ identity: longer }: Named, { identity: short }: Named): boolean =>
  longer.entity !== null && short.entity !== null && longer.id.startsWith(`${short.id}-`);
