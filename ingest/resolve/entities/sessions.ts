import type { ParsedDocument } from '../../parse/document.ts';
import type { NameCandidate } from '../../recognize/names.ts';

/** How far before its session a body may be named. */
const REACH = 300;
/** The body that the words before name last: "the Human Rights Council, at its |nineteenth special session|". */
const BODY =
  /\b(?:(General Assembly|Assembly)|[A-Z][\w-]*(?: (?:of|on|the|for|and|[A-Z][\w-]*)){0,6} (?:Council|Commission|Committee|Conference|Board|Programme|Forum)|Council|Commission|Committee|Conference|Board|Environment Assembly|Habitat Assembly|Health Assembly)\b(?![\s\S]*\b(?:Assembly|Council|Commission|Committee|Conference|Board)\b)/;
const NAMED = / of the (?:United Nations )?General Assembly\b/;
const OF_ANOTHER = /(?:Environment|Habitat|Health) Assembly/;

/**
 * The whole name of a special session: the Assembly's, where the name, the words before it or else the text itself say so; null
 * where another body holds it or none is known.
 */
export function specialSession(
  { reading, heading }: ParsedDocument,
  { start, end }: Pick<NameCandidate, 'start' | 'end'>,
  name: string,
): string | null {
  const before = reading.slice(Math.max(0, start - REACH), start);
  // "twenty fourth", without its hyphen; and what heads a document of that session.
  if (/(?:twenty|thirty) $/i.test(before)) return null;
  if (NAMED.test(name)) return name;
  if (reading.charAt(start - 1) === '\n' && reading.charAt(end) === '\n') return null;
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
  const [last = '', assembly] = BODY.exec(sentence) ?? [];
  const isAssembly =
    last === ''
      ? heading.body === 'body/general-assembly'
      : assembly !== undefined && !OF_ANOTHER.test(sentence);
  return isAssembly || name.endsWith(' of the Assembly')
    ? name.replace(/(?<=session)(?: of the Assembly)?(?=$|,| devoted)/i, ' of the General Assembly')
    : null;
}
