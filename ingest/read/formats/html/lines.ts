/** Words of one kind in a line. */
export interface HtmlPiece {
  readonly text: string;
  readonly raised: boolean;
  /** Address of the link that they are part of. */
  readonly href: string | null;
}

export interface HtmlLine {
  readonly pieces: HtmlPiece[];
  /** Names that begin in this line: of anchors, and of the elements around it. */
  readonly ids: Set<string>;
  /** The innermost named block around it: lines of one note share it. */
  readonly block: string | null;
  /** Of a page's header or footer. */
  readonly isFurniture: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr td th table ul ol dl dt dd blockquote pre section article aside header footer main figure figcaption address hr body center form fieldset caption'.split(
    ' ',
  ),
);
/** What a browser does not show, or shows beside the text. */
const SKIPPED: ReadonlySet<string> = new Set(
  'head script style template noscript iframe svg nav select button'.split(' '),
);
/** What may be closed by nothing. */
const VOID: ReadonlySet<string> = new Set(
  'br hr img input meta link area base col embed source track wbr'.split(' '),
);

interface OpenElement {
  readonly name: string;
  readonly id: string | null;
  readonly href: string | null;
  readonly furniture: boolean;
  /** Of an ordered list: the next number and how it is written. */
  number: number;
  readonly type: string;
}

/**
 * The lines of a page as a browser shows them, one a block. The parser is as lenient as browsers are and
 * resolves only HTML's own character names; it is loaded when the first page comes.
 */
export async function htmlLines(page: string): Promise<HtmlLine[]> {
  const { Parser } = await import('htmlparser2');
  const reader = new LineReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(page);
  return reader.finish();
}

class LineReader {
  readonly #lines: HtmlLine[] = [];
  readonly #open: OpenElement[] = [];
  #pieces: HtmlPiece[] = [];
  #ids = new Set<string>();
  #skipping = 0;
  #raised = 0;
  #pre = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      if (!VOID.has(name)) this.#skipping += 1;
      return;
    }
    if (name === 'br') this.#end();
    if (BLOCKS.has(name)) this.#end();
    const id = attributes['id'] ?? attributes['name'] ?? null;
    if (id !== null) this.#ids.add(id);
    if (VOID.has(name)) return;
    if (name === 'sup') this.#raised += 1;
    if (name === 'pre') this.#pre += 1;
    if (name === 'li') this.#number();
    this.#open.push({
      name,
      id: BLOCKS.has(name) ? id : null,
      href: name === 'a' ? (attributes['href'] ?? null) : null,
      // So word processors mark the repeated parts of pages.
      furniture: name === 'div' && /^(?:header|footer)$/i.test(attributes['title'] ?? ''),
      number: Number(attributes['start'] ?? 1) || 1,
      type: attributes['type'] ?? '1',
    });
  }

  text(text: string): void {
    if (this.#skipping > 0) return;
    if (this.#pre === 0) {
      // White space is one space; a tab is kept, as word processors write it behind numbers.
      this.#add(text.replaceAll(/[ \r\n\f]*[\t\n\r\f ]+/g, (space) => (/^ ?\t ?$/.test(space) ? '\t' : ' ')));
      return;
    }
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.#end();
      this.#add(line);
    });
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      if (!VOID.has(name)) this.#skipping -= 1;
      return;
    }
    if (VOID.has(name)) return;
    if (BLOCKS.has(name)) this.#end();
    if (name === 'sup') this.#raised -= 1;
    if (name === 'pre') this.#pre -= 1;
    this.#open.pop();
  }

  finish(): HtmlLine[] {
    this.#end();
    return this.#lines;
  }

  #add(text: string): void {
    if (text === '') return;
    const href = this.#open.findLast((element) => element.href !== null)?.href ?? null;
    this.#pieces.push({ text, raised: this.#raised > 0, href });
  }

  /** Names of an empty line go to the next one: they stand before it. */
  #end(): void {
    if (!this.#pieces.some(({ text }) => text.trim() !== '')) {
      this.#pieces = [];
      return;
    }
    this.#lines.push({
      pieces: this.#pieces,
      ids: this.#ids,
      block: this.#open.findLast(({ id }) => id !== null)?.id ?? null,
      isFurniture: this.#open.some(({ furniture }) => furniture),
    });
    this.#pieces = [];
    this.#ids = new Set();
  }

  /** An ordered list's numbers are in no text. */
  #number(): void {
    const list = this.#open.findLast(({ name }) => name === 'ol' || name === 'ul');
    if (list?.name !== 'ol') return;
    const value = list.number;
    list.number += 1;
    const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1);
    if (list.type === 'a') this.#add(`(${letter})\t`);
    else if (list.type === 'A') this.#add(`${letter.toUpperCase()}.\t`);
    else if (list.type === '1') this.#add(`${value}.\t`);
  }
}
