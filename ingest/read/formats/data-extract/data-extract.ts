import { z } from 'zod';
import type { SourceText } from '../../../parse/document.ts';
import type { DocumentFacts, DocumentSubject, DocumentVote } from '../../../record.ts';
import { decodeText } from '../../decode.ts';
import { ReadError } from '../../read-error.ts';
import { isoDate } from '../dates.ts';
import { readBytes } from '../../read-bytes.ts';
import type {
  ContainerFormat,
  ContainerMember,
  ContainerSource,
  DocumentFormat,
  MemberOptions,
} from '../format.ts';
import { startOf } from '../start-of.ts';

/**
 * A line holds one object, and it says how the resolution came about; other lists begin with a symbol too.
 * Some of the UN's files put every line into quotation marks, without escaping those inside.
 */
const LINE =
  /^\s*"?\{[ \t]*"symbol"[ \t]*:[^\n]*"(?:adoption_(?:date|meeting|type)|voting_type|resolution_number|agenda_item|sponsors)"[ \t]*:/;

/** Whether a file that begins with these characters begins as these lists do. */
export const beginsDataExtract = (start: string): boolean => LINE.test(start);

/**
 * One line of the UN's `data_extract` lists: what is known of one resolution beside its text. Its text is
 * symbol and title only; the facts are what it is read for.
 */
export const dataExtract: DocumentFormat = {
  format: 'jsonl',
  name: "a line of the UN's data_extract lists",
  detects: (bytes, start = startOf(bytes)) => beginsDataExtract(start) && linesOf(bytes).length < 2,
  read: (bytes) => Promise.resolve().then(() => read(decodeText(bytes))),
};

/** A whole list: each line is a document of its own. */
export const dataExtractList: ContainerFormat = {
  name: "a data_extract list of the UN's",
  detects: (bytes) => beginsDataExtract(startOf(bytes)) && linesOf(bytes).length > 1,
  members,
};

const linesOf = (bytes: Uint8Array): string[] =>
  decodeText(bytes)
    .split('\n')
    .filter((line) => /[^\s"]/.test(line));

async function* members(
  source: ContainerSource,
  { wants = () => true }: MemberOptions = {},
): AsyncGenerator<ContainerMember> {
  const bytes = 'file' in source ? await readBytes(source.file) : source;
  for (const [index, line] of linesOf(bytes).entries()) {
    const path = /"symbol"\s*:\s*"([^"]+)"/.exec(line)?.[1] ?? `line ${index + 1}`;
    if (wants(path)) yield { path, bytes: Buffer.from(line, 'utf8') };
  }
}

/** Spaces of every kind, and several of them, are one. */
const Words = z.string().transform((text) => text.replaceAll(/\s+/g, ' ').trim());
const words = Words.optional();
const names = z.array(Words).optional();

/** As the UN's lists are from 2019 on; what they add later is not looked at. */
const Line = z.object({
  symbol: Words.pipe(z.string().min(1)),
  title: words,
  session: words,
  adoption_meeting: words,
  adoption_date: words,
  originating_document: words,
  draft_resolution: words,
  report_paragraph: words,
  committee: words,
  agenda_item: words,
  agenda_item_name: words,
  pv: words,
  sr: words,
  sponsors: names,
  additional_sponsors: names,
  SDGs: names,
  voting_type: words,
  adoption_type: words,
  MS_in_favour: names,
  MS_against: names,
  MS_abstaining: names,
  MS_in_favour_count: words,
  MS_against_count: words,
  MS_abstaining_count: words,
  subjects: z.array(z.array(z.string())).optional(),
});
type Line = z.infer<typeof Line>;

function read(text: string): SourceText {
  const line = parsed(text.trim());
  const symbol = line.symbol;
  const title = told(line.title);
  return {
    text: title === undefined ? `${symbol}\n` : `${symbol}\n${title}\n`,
    known: { symbol, ...(title !== undefined && { title }), facts: factsOf(line) },
  };
}

function parsed(text: string): Line {
  const json = text.replace(/^"(?=\{)/, '').replace(/\}[\s"]*$/, '}');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReadError('damaged', `is a data_extract line, but no valid JSON: ${detail}`, { cause: error });
  }
  const result = Line.safeParse(value);
  if (result.success) return result.data;
  throw new ReadError('damaged', `is a data_extract line of another form: ${z.prettifyError(result.error)}`);
}

/** "N.A." and nothing are no answers. */
const told = (text: string | undefined): string | undefined =>
  text === undefined || text === '' || /^N\.?A\.?$/i.test(text) ? undefined : text;

function factsOf(line: Line): DocumentFacts {
  const adopted = isoDate(line.adoption_date);
  const vote = voteOf(line);
  const subjects = (line.subjects ?? []).flatMap(subjectFrom);
  const sponsors = [...(line.sponsors ?? []), ...(line.additional_sponsors ?? [])].filter(told);
  const goals = (line.SDGs ?? []).map(Number).filter((goal) => goal >= 1 && goal <= 17);
  const items = agendaItems(line.agenda_item ?? '');
  return defined({
    symbol: line.symbol,
    title: told(line.title),
    adopted: adopted ?? undefined,
    session: told(line.session),
    meeting: told(line.adoption_meeting),
    meetingRecord: told(line.pv) ?? told(line.sr),
    draft: told(line.originating_document) ?? told(line.draft_resolution),
    draftParagraph: told(line.report_paragraph),
    committee: told(line.committee),
    agendaItems: items.length > 0 ? items : undefined,
    agendaItemName: told(line.agenda_item_name),
    sponsors: sponsors.length > 0 ? sponsors : undefined,
    subjects: subjects.length > 0 ? subjects : undefined,
    goals: goals.length > 0 ? goals.sort((one, other) => one - other) : undefined,
    vote,
  });
}

/** What the record does not know is not in it. */
function defined(facts: { [Key in keyof DocumentFacts]: DocumentFacts[Key] | undefined }): DocumentFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** "Agenda item 72 (b)", "Agenda items 13 and 117" */
const agendaItems = (text: string): string[] => text.match(/\d+(?: ?\([a-z]{1,3}\))*/g) ?? [];

const SCHEMES: Readonly<Record<string, string>> = { 'UNBIS Thesaurus': 'UNBIS', DHLAUTH: 'DHLAUTH' };

/** Pairs of a name and its list; agenda items stand among them with the symbol of the agenda. */
function subjectFrom([name, list]: readonly string[]): DocumentSubject[] {
  const scheme = SCHEMES[list ?? ''];
  return name !== undefined && name.trim() !== '' && scheme !== undefined
    ? [{ name: name.trim(), scheme }]
    : [];
}

function voteOf(line: Line): DocumentVote | undefined {
  const said = told(line.voting_type) ?? told(line.adoption_type);
  if (said === undefined) return undefined;
  if (/without|consensus|acclamation/i.test(said)) return { method: 'without-vote' };
  const states = {
    inFavour: line.MS_in_favour ?? [],
    against: line.MS_against ?? [],
    abstaining: line.MS_abstaining ?? [],
  };
  const figures = {
    inFavour: figure(line.MS_in_favour_count, states.inFavour),
    against: figure(line.MS_against_count, states.against),
    abstaining: figure(line.MS_abstaining_count, states.abstaining),
  };
  return {
    method: /record/i.test(said) ? 'recorded' : 'vote',
    ...(figures.inFavour !== undefined && { inFavour: figures.inFavour }),
    ...(figures.against !== undefined && { against: figures.against }),
    ...(figures.abstaining !== undefined && { abstaining: figures.abstaining }),
    ...(Object.values(states).some((group) => group.length > 0) && { states }),
  };
}

/** "118"; where it says nothing, as many as are listed. */
function figure(text: string | undefined, listed: readonly string[]): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  if (!Number.isNaN(value)) return value;
  return listed.length > 0 ? listed.length : undefined;
}
