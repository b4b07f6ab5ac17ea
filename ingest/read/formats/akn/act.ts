import { ReadError } from '../../read-error.ts';
import type { SourceText } from '../../../parse/document.ts';
import { FlatMarkup } from '../flat-markup.ts';
import { linkedSymbol } from '../../../symbols/links.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import { AknFacts } from './facts.ts';

/** One line each, unless paragraphs inside it make lines of their own. */
const LINES: ReadonlySet<string> = new Set([
  'p',
  'heading',
  'subheading',
  'crossHeading',
  'td',
  'th',
  'listIntroduction',
  'block',
]);
/** What their text is wanted for. */
const NAMED: ReadonlySet<string> = new Set([
  'docNumber',
  'session',
  'inline',
  'location',
  'count',
  'organization',
  'docTitle',
]);

/**
 * The text of an Akoma Ntoso file in the flat layout, with what its mark-up says.
 * @throws {ReadError} when it is damaged or empty.
 */
export function readAkn(bytes: Uint8Array): SourceText {
  const facts = new AknFacts();
  const reader = new AknReader(facts);
  parseXml(bytes, 'is Akoma Ntoso XML, but', reader);
  const known = facts.facts();
  const title = reader.title;
  const source = reader.flat.source({
    ...(facts.symbol !== null && { symbol: facts.symbol }),
    ...(title !== null && { title }),
    facts: known,
  });
  if (source.text.trim() === '') throw new ReadError('empty', 'is Akoma Ntoso XML without text');
  return source;
}

interface OpenElement extends XmlElement {
  /** Gathered where the text is wanted by name. */
  text: string | null;
}

class AknReader {
  readonly flat = new FlatMarkup();
  title: string | null = null;
  readonly #facts: AknFacts;
  readonly #open: OpenElement[] = [];
  #inMeta = 0;
  #number = '';
  #inNumber = false;
  #inCover = false;
  #behindNumber = false;

  constructor(facts: AknFacts) {
    this.#facts = facts;
  }

  readonly open = (element: XmlElement): void => {
    const { name, attributes } = element;
    this.#open.push({ ...element, text: NAMED.has(name) ? '' : null });
    this.#facts.open(element);
    if (name === 'meta') this.#inMeta += 1;
    if (this.#inMeta > 0) return;
    if (name === 'coverPage') this.#inCover = true;
    else if (name === 'authorialNote') this.flat.openNote(attributes['marker']?.trim() ?? '');
    else if (name === 'a') this.flat.openLink(linkedSymbol(attributes['href'] ?? ''));
    else if (name === 'num') this.#inNumber = true;
    else if (name === 'eol') this.flat.breakLine();
    else if (LINES.has(name)) this.#startLine();
    // On the cover the words of adoption are heading; the rest is kept for the text's end.
    else if (name === 'docTitle' || name === 'docProponent') this.flat.coverLine(false);
  };

  readonly text = (text: string): void => {
    for (const element of this.#open) if (element.text !== null) element.text += text;
    if (this.#inMeta > 0) return;
    const words = trimmedOfLayout(text);
    if (this.#inNumber) this.#number += words;
    else if (words !== '') {
      if (this.#behindNumber && !/^\s/.test(words)) this.flat.add('\t');
      this.#behindNumber = false;
      const raised = this.#open.some(({ name }) => name === 'sup');
      this.flat.add(words, raised);
    }
  };

  readonly close = (name: string): void => {
    const element = this.#open.pop();
    if (element?.text != null) this.#named(element, element.text);
    if (name === 'meta') this.#inMeta -= 1;
    if (this.#inMeta > 0 || name === 'meta') return;
    if (name === 'coverPage') this.#inCover = false;
    else if (name === 'authorialNote') this.flat.closeNote();
    else if (name === 'a') this.flat.closeLink();
    else if (name === 'num') this.#inNumber = false;
    else if (name === 'p' || name === 'heading' || name === 'subheading' || name === 'crossHeading')
      this.flat.endLine();
    else if (name === 'td' || name === 'th' || name === 'listIntroduction' || name === 'block')
      this.flat.endLine();
  };

  #startLine(): void {
    this.flat.startLine();
    if (this.#inCover) this.flat.coverLine(true);
    const number = this.#number.trim();
    if (number !== '') this.flat.add(`\t${number}\t`);
    this.#number = '';
  }

  #named(element: OpenElement, text: string): void {
    this.#facts.close(element, text);
    const words = text.replaceAll(/\s+/g, ' ').trim();
    // "75/101." stands before its title in one line, the letter of a part in a line above.
    if (element.name === 'docNumber' && !this.#inCover && this.#inMeta === 0) {
      if (/^[A-Z]$/.test(words)) this.flat.breakLine();
      else this.#behindNumber = true;
    }
    const of = element.attributes['refersTo'] ?? '';
    if (element.name === 'docTitle' && /^#(?:resolution|decision)Title$/.test(of) && words !== '')
      this.title ??= words;
  }
}

/** Indentation between the tags is no text; a line broken inside it is a space. */
const trimmedOfLayout = (text: string): string =>
  text.replaceAll(/^[ \t]*\r?\n\s*|\s*\r?\n[ \t]*$/g, '').replaceAll(/[ \t]*\r?\n\s*/g, ' ');
