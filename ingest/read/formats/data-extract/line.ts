import { z } from 'zod';
import type { SourceText } from '../../../parse/document.ts';
import type { DocumentFacts, DocumentSubject, DocumentVote } from '../../../record.ts';
import { ReadError } from '../../read-error.ts';
import { isoDate } from '../dates.ts';

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

/**
 * What one line says: a text of symbol and title only, and the facts.
 * @throws {ReadError} when it is damaged
 */
export function readLine(text: string): SourceText {
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
