import { SaxesParser } from 'saxes';

/** An element of an XML file, as a namespace-aware parser gives it. */
export interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML file. @throws when the file is not well formed. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: local, uri, attributes: own, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw new Error('no element');
  return first;
}

/** All elements of a name below one, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The references of a RIS file, tag by tag. @throws when a line is not of the form that RIS has. */
export function parseRis(source: string): Record<string, string>[] {
  const references: Record<string, string>[] = [];
  let reference: Record<string, string> | null = null;
  for (const line of source.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`no RIS: ${line}`);
    if (tag === 'TY') reference = {};
    if (!reference) throw new Error(`${tag} before TY`);
    if (tag in reference) throw new Error(`two ${tag}`);
    if (tag === 'ER') {
      references.push(reference);
      reference = null;
    } else reference[tag] = value;
  }
  if (reference) throw new Error('no ER');
  return references;
}

export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The entries of a BibTeX file, by its own rules: braces balance, escaped or not. @throws otherwise. */
export function parseBibtex(source: string): BibEntry[] {
  const entries: BibEntry[] = [];
  const rest = source.trim();
  for (let at = 0; at < rest.length;) {
    const [head = '', type = '', key = ''] = /^\s*@(\w+)\{([^\s,{}#%~\\"']+),\s*/.exec(rest.slice(at)) ?? [];
    if (head === '') throw new Error(`no entry at ${rest.slice(at, at + 40)}`);
    at += head.length;
    const fields: Record<string, string> = {};
    for (;;) {
      const [begin = '', name = ''] = /^(\w+) = /.exec(rest.slice(at)) ?? [];
      if (begin === '') throw new Error(`no field at ${rest.slice(at, at + 40)}`);
      at += begin.length;
      const end = valueEnd(rest, at);
      fields[name] = rest.slice(at, end);
      const [separator = ''] = /^(,\s*|\s*\}\s*)/.exec(rest.slice(end)) ?? [];
      if (separator === '') throw new Error(`no end at ${rest.slice(end, end + 40)}`);
      at = end + separator.length;
      if (separator.includes('}')) break;
    }
    entries.push({ type, key, fields });
  }
  return entries;
}

function valueEnd(source: string, start: number): number {
  if (source[start] !== '{') return start + (/^\w+/.exec(source.slice(start))?.[0].length ?? 0);
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('braces do not balance');
}
