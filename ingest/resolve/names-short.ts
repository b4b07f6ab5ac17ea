import type { ParsedDocument } from '../parse/document.ts';
import type { Identity } from './names-identity.ts';

/** A name as it stands in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
  /** The name is a shorter one than the thing's own. */
  readonly short?: boolean;
}

/** "(UN-Women)", "(hereinafter the Convention)", "(the "Compliance Agreement")" behind a full name. */
const DEFINES =
  /^[\uE000]* ?\((?:hereinafter(?:,)? )?(?:referred to as )?(?:the )?"?([A-Z][^()"\n\uE000]{1,60}?)"?\)/;
/** Short forms that a definition cannot claim: the text says "the Convention" of several. */
const NOUN = /^(?:[A-Z][a-z]+)$/;

/** Short forms that the text itself defines, each with what it means. */
export function definedShortForms(
  document: ParsedDocument,
  names: readonly Named[],
): ReadonlyMap<string, Identity> {
  const defined = new Map<string, Identity>();
  for (const { end, identity } of names) {
    const short = DEFINES.exec(document.reading.slice(end, end + 90))?.[1]?.trim();
    // "(2015)", "(revised)" define nothing; "(No. 189)" is part of the name.
    if (
      short &&
      /^(?!No\.|Part |Revised|Chapter |Protocol [IVX]+$|[A-Z]+\/|.*\d\/)/.test(short) &&
      !defined.has(short)
    )
      defined.set(short, identity);
  }
  return defined;
}

/** The nouns of "the Convention", "the Committee" and the like. */
const SHORT =
  /\b[Tt]he (Convention|Covenant|Protocol|Treaty|Agreement|Charter|Statute|Declaration|Programme of Action|Plan of Action|Platform for Action|Agenda|Framework|Strategy|Compact|Rules|Principles|Guidelines|Conference|Summit|Congress|Committee|Commission|Council|Assembly|Board|Court|Tribunal|Fund|Agency|Organization|Mission|Force|Office|Panel|Working Group)\b(?! (?:on|for|of|against|to|relating|concerning|in|and its Optional)\b)/g;

/**
 * Where the text names something by its noun alone: "the Convention" is the treaty named last before it,
 * when it is the only one of that noun so far or stands in the same paragraph.
 */
export function nounShortForms(
  document: ParsedDocument,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
  paragraphAt: (offset: number) => string | null,
): readonly Named[] {
  const found: Named[] = [];
  const seen = new Map<string, { ids: Set<string>; last: Named }>();
  let next = 0;
  for (const match of document.reading.matchAll(SHORT)) {
    for (; (names[next]?.start ?? Infinity) < match.index; next++) {
      const name = names[next];
      if (name) remember(seen, name);
    }
    const before = names[next - 1];
    if (before && before.end > match.index) continue;
    const start = match.index + 4;
    if ((names[next]?.start ?? Infinity) < start + (match[1]?.length ?? 0)) continue;
    const end = match.index + match[0].length;
    const noun = match[1] ?? '';
    const byDefinition = defined.get(noun);
    const known = seen.get(noun);
    if (byDefinition) found.push({ start, end, identity: byDefinition });
    else if (known && (known.ids.size === 1 || paragraphAt(known.last.start) === paragraphAt(start)))
      found.push({ start, end, identity: known.last.identity });
  }
  return found;
}

function remember(seen: Map<string, { ids: Set<string>; last: Named }>, name: Named): void {
  const nouns = name.identity.name.match(
    /\b(?:Convention|Covenant|Protocol|Treaty|Agreement|Charter|Statute|Declaration|Programme of Action|Plan of Action|Platform for Action|Agenda|Framework|Strategy|Compact|Rules|Principles|Guidelines|Conference|Summit|Congress|Committee|Commission|Council|Assembly|Board|Court|Tribunal|Fund|Agency|Organization|Mission|Force|Office|Panel|Working Group)\b/,
  );
  // The head noun is the first one: "Committee on the … Convention" is a committee.
  const noun = nouns?.[0];
  if (!noun) return;
  const known = seen.get(noun);
  if (known) {
    known.ids.add(name.identity.id);
    known.last = name;
  } else seen.set(noun, { ids: new Set([name.identity.id]), last: name });
}

/** Every place where a defined short form stands outside the names already found. */
export function definedMentions(
  document: ParsedDocument,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
): readonly Named[] {
  const found: Named[] = [];
  for (const [short, identity] of defined) {
    if (NOUN.test(short)) continue;
    let next = 0;
    for (
      let at = document.reading.indexOf(short);
      at >= 0;
      at = document.reading.indexOf(short, at + short.length)
    ) {
      const end = at + short.length;
      while ((names[next]?.end ?? Infinity) <= at) next++;
      if ((names[next]?.start ?? Infinity) < end) continue;
      if (isWordAt(document.reading, at, end)) found.push({ start: at, end, identity });
    }
  }
  return found;
}

const isWordAt = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
