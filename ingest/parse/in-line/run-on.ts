import { moodAtStart } from '../paragraphs/lead.ts';
import { isOpening, numbered } from '../lines/line-kinds.ts';
import { cutAt, lineAt, type Line } from '../lines/lines.ts';
import { notesApart } from './notes-in-line.ts';
import { frameApart } from './one-line.ts';
import { LOOK, paragraphsIn } from './paragraphs-in-line.ts';
import { cutsOfSection } from './section-in-line.ts';

/**
 * Texts taken from web pages and messages often lose their line breaks: "The General Assembly, Recalling
 * its resolution …, Noting …, 1. Requests …; 2. Decides …". Where the body speaks and what follows it stands
 * in one line, that line is taken apart at the lead words and at the numbers that go on.
 */

/** The organs that open a text in the middle of a line; any other body's name could end anywhere. */
const SPEAKING = new RegExp(
  String.raw`(?<=^|[\s"“.])The (?:${[
    '(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council)(?: of the United Nations)?',
    'Commission on (?:Human Rights|the Status of Women|Narcotic Drugs|Crime Prevention and Criminal Justice)',
    'Economic (?:and Social )?Commission for (?:Africa|Europe|Latin America(?: and the Caribbean)?|Asia and the (?:Far East|Pacific)|Western Asia)',
    'Conference of the (?:States )?Parties(?: to the United Nations Convention against (?:Corruption|Transnational Organized Crime))?',
    '(?:Trade and Development|Industrial Development) Board',
    '(?:Statistical|Peacebuilding|Population) Commission|United Nations Forum on Forests',
    'Commission (?:for Social|on Sustainable|on Population and) Development',
    '(?:[A-Z][a-z]+(?:-[a-z]+)? )?World Health Assembly',
    'United Nations (?:Environment|Habitat) Assembly(?: of the United Nations (?:Environment|Human Settlements) Programme)?',
  ].join('|')})[,.](?:[ \u00a0]+(?=["“]?\p{Lu}|1\. ?\p{Lu})|$)`,
  'u',
);
/** Lines from the first one on in which a body may begin to speak inside a line. */
const TOP = 60;

/** The same lines, with those taken apart in which several paragraphs run on. */
export function apart(text: string, lines: readonly Line[]): readonly Line[] {
  const framed = frameApart(text, lines);
  const opened = framed.some(({ content }) => isOpening(content)) ? framed : withOpening(text, framed);
  const pieces: Line[] = [];
  let behindOpening = false;
  let runsOn = false;
  opened.forEach((whole, index) => {
    const head = pageHeadOf(whole.content);
    if (head > 0) pieces.push(lineAt(text, whole.start, whole.first + head));
    const line = head > 0 ? lineAt(text, whole.first + head, whole.end) : whole;
    const cuts = cutsOfSection(line.content);
    if (cuts.length > 0) {
      const parts = cutAt(
        text,
        line,
        cuts.map((cut) => line.first + cut),
      );
      pieces.push(
        ...parts.slice(0, -1),
        ...parts.slice(-1).flatMap((part) => paragraphsIn(text, part, { last: 0, below: 0 }, 1)),
      );
      behindOpening = false;
      return;
    }
    const last = pieces.at(-1);
    const number = numbered(line.content);
    const below = (): number => numberOf(opened[index + 1]);
    // Where paragraphs ran on in the first line they do so behind the numbers of those below, and where a page breaks them.
    if (
      (behindOpening && line.content !== '') ||
      (runsOn && (number || isHalf(last?.content ?? ''))) ||
      (number && holdsNext(line.content, Number(number[1]), below()))
    ) {
      // Behind an opening in the middle of a line one capital is enough: there the paragraphs ran on.
      const breaks = behindOpening && opened !== framed ? 1 : 2;
      const above = number ? Number(number[1]) : numberOf(last);
      const cut = paragraphsIn(text, line, { last: above, below: below() }, breaks);
      runsOn ||= cut.length > 1;
      pieces.push(...cut);
      behindOpening = false;
      return;
    }
    pieces.push(line);
    if (isOpening(line.content)) behindOpening = true;
  });
  return pieces.length === lines.length ? lines : pieces.flatMap((line) => notesApart(text, line));
}

/** "A/HRC/RES/S-12/1 page 2 |Deeply concerned …": the head of a typed page, in the line that follows it. */
const PAGE_HEAD = /^[A-Z]{1,6}\/[\w./()-]{2,40} page \d{1,3}\s+(?=\p{Lu}|\d{1,3}\. )/u;

/** How long such a head is; 0 where there is none. */
const pageHeadOf = (content: string): number =>
  content.charCodeAt(0) <= 0x5a && PAGE_HEAD.test(content) ? (PAGE_HEAD.exec(content)?.[0].length ?? 0) : 0;

/** The number with which a line begins; 0 of none. */
const numberOf = (line: Line | undefined): number => Number(numbered(line?.content ?? '')?.[1] ?? 0);

/** No sentence ends so, and no part of one. */
const isHalf = (content: string): boolean => /[\p{L}]$/u.test(content);

/** Whether "2. Requests …; 3. Expresses …" holds the next number, which does not stand below. */
const holdsNext = (content: string, number: number, below: number): boolean =>
  below !== number + 1 && content.includes(`; ${number + 1}. `);

/** The text with an end of line before each line that was taken out of a longer one: no name goes on there. */
export function withBreaks(text: string, lines: readonly Line[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start } of lines) {
    if (start === 0 || !' \u00a0'.includes(text.charAt(start - 1))) continue;
    pieces.push(text.slice(from, start - 1), '\n');
    from = start;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** "… migrant workers The General Assembly, Recalling …" as two lines or three. */
function withOpening(text: string, lines: readonly Line[]): readonly Line[] {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.content === '') continue;
    if (++seen > TOP) break;
    const match = line.content.includes('The ') ? SPEAKING.exec(text.slice(line.first, line.end)) : null;
    if (!match) continue;
    const from = line.first + match.index;
    const behind = from + match[0].length;
    // The body may be the last of its line: "… of living The Human Rights Council,".
    const next = behind < line.last ? behind : firstBelow(lines, index);
    const ahead = text.slice(next, next + LOOK);
    const first = /^1\. ?/.exec(ahead)?.[0];
    if (moodAtStart(ahead.slice(first?.length ?? 0)) !== (first === undefined ? 'preambular' : 'operative'))
      continue;
    const heads = headingCuts(text.slice(line.first, from)).map((at) => line.first + at);
    const cuts = [...heads, from, ...(next === behind ? [behind] : [])];
    return [
      ...lines.slice(0, index),
      ...cutAt(
        text,
        line,
        cuts.filter((at) => at > line.first),
      ),
      ...lines.slice(index + 1),
    ];
  }
  return lines;
}

/** Where the next line begins that says something. */
function firstBelow(lines: readonly Line[], at: number): number {
  let below = at + 1;
  while (lines[below]?.content === '') below++;
  return lines[below]?.first ?? Infinity;
}

/** "… (A/64/939)] |64/174. Human rights", "… (A/8082)] |2625 (XXV). Clips": where the lines of a heading began. */
const headingCuts = (heading: string): readonly number[] =>
  Array.from(
    heading.matchAll(
      / (?=\[(?:[Aa]dopted )?on (?:the|a) report |(?:(?:E?S-)?\d{1,4}\/\d{1,3}(?: [A-Z])?|\d{1,4}(?: [A-Z])? \([IVXL]{1,6}\))\. ?\p{Lu})/giu,
    ),
    ({ index }) => index + 1,
  );
