import type { DocumentFacts, DocumentSubject, DocumentVote } from '../../../record.ts';
import { isoDate } from '../dates.ts';
import type { XmlElement } from '../xml.ts';

type Group = 'inFavour' | 'against' | 'abstaining';
const GROUPS: ReadonlySet<string> = new Set<Group>(['inFavour', 'against', 'abstaining']);

/** Gathers what the mark-up says of a document beside its text: subjects, vote, session, draft. */
export class AknFacts {
  readonly #subjects = new Map<string, DocumentSubject>();
  readonly #goals = new Set<number>();
  readonly #agendaItems = new Set<string>();
  readonly #figures = new Map<Group, number>();
  readonly #states = new Map<Group, string[]>();
  readonly #words: Partial<Record<'session' | 'meeting' | 'draft' | 'agendaItemName', string>> = {};
  #symbol: string | null = null;
  #adopted: string | null = null;
  #outcome: string | null = null;
  #group: Group | null = null;

  open({ name, attributes }: XmlElement): void {
    const of = attributes['refersTo'] ?? '';
    if (name === 'keyword') this.#keyword(attributes);
    else if (name === 'voting') this.#outcome = attributes['outcome'] ?? null;
    else if (name === 'count') this.#count(of.replace('#', ''), attributes['value']);
    else if (name === 'FRBRdate' && attributes['name'] === 'adoption')
      this.#adopted ??= attributes['date'] ?? null;
    else if (name === 'docDate' && of === '#adoptionDate')
      this.#adopted = attributes['date'] ?? this.#adopted;
    else if (name === 'inline' && attributes['name'] === 'agenda item' && attributes['title'])
      this.#agendaItems.add(attributes['title']);
  }

  /** An element's whole text, once it is closed. */
  close({ name, attributes }: XmlElement, text: string): void {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    const of = attributes['refersTo'] ?? '';
    const inline = name === 'inline' ? attributes['name'] : undefined;
    if (name === 'count') this.#group = null;
    if (words === '') return;
    if (name === 'docNumber' && of === '#symbol') this.#symbol ??= words;
    else if (name === 'session') this.#words.session ??= words;
    else if (of === '#adoptionMeeting' || inline === 'adoptionMeeting') this.#words.meeting ??= words;
    else if (inline === 'originating document') this.#words.draft ??= words;
    else if (inline === 'agenda item name') this.#words.agendaItemName ??= words;
    else if (name === 'organization' && this.#group) this.#states.get(this.#group)?.push(words);
  }

  get symbol(): string | null {
    return this.#symbol;
  }

  facts(): DocumentFacts {
    const adopted = isoDate(this.#adopted);
    const vote = this.#vote();
    return {
      ...(this.#symbol !== null && { symbol: this.#symbol }),
      ...(adopted !== null && { adopted }),
      ...this.#words,
      ...(this.#agendaItems.size > 0 && { agendaItems: [...this.#agendaItems] }),
      ...(this.#subjects.size > 0 && { subjects: [...this.#subjects.values()] }),
      ...(this.#goals.size > 0 && { goals: [...this.#goals].sort((one, other) => one - other) }),
      ...(vote && { vote }),
    };
  }

  #keyword(attributes: XmlElement['attributes']): void {
    const { dictionary: scheme = '', href: url = '', showAs = '', value = '' } = attributes;
    const goal = /\/sdg\/(\d{1,2})$/.exec(url)?.[1];
    if (goal !== undefined) {
      this.#goals.add(Number(goal));
      return;
    }
    const name = (showAs || value).replaceAll('_', ' ').trim();
    if (name !== '') this.#subjects.set(`${scheme} ${name}`, { name, scheme, ...(url !== '' && { url }) });
  }

  #count(group: string, value: string | undefined): void {
    this.#group = null;
    if (!GROUPS.has(group)) return;
    this.#group = group as Group;
    this.#states.set(this.#group, []);
    const figure = Number(value);
    if (value !== undefined && Number.isInteger(figure)) this.#figures.set(this.#group, figure);
  }

  #vote(): DocumentVote | null {
    if (this.#outcome === null && this.#figures.size === 0) return null;
    const method = voteMethod(this.#outcome ?? '');
    if (method === 'without-vote') return { method };
    const states = (group: Group): readonly string[] => this.#states.get(group) ?? [];
    const listed = {
      inFavour: states('inFavour'),
      against: states('against'),
      abstaining: states('abstaining'),
    };
    return {
      method,
      ...Object.fromEntries(this.#figures),
      ...(Object.values(listed).some((group) => group.length > 0) && { states: listed }),
    };
  }
}

/** "adoptedWithoutVote", "Without a vote", "adoptedRecordedVote", "adoptedVote" */
function voteMethod(words: string): DocumentVote['method'] {
  if (/without|consensus|acclamation/i.test(words)) return 'without-vote';
  return /record/i.test(words) ? 'recorded' : 'vote';
}
