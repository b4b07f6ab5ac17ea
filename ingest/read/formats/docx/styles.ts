import { parseXml } from '../xml.ts';
import type { ListPlace } from './numbering.ts';

interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
  raised: boolean | null;
}

/** What paragraph and character styles bring with them: a place in a list, raised letters. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(styles: Uint8Array | null) {
    if (styles) this.#read(styles);
  }

  listOf(style: string | null): ListPlace | null {
    const list = this.#inherited(style, (found) => found.list);
    if (list === null || list === '0') return null;
    return { list, level: this.#inherited(style, (found) => found.level) ?? 0 };
  }

  isRaised(style: string | null): boolean {
    return this.#inherited(style, (found) => found.raised) ?? false;
  }

  #inherited<T>(style: string | null, of: (style: Style) => T | null): T | null {
    const seen = new Set<string>();
    for (let name = style; name !== null && !seen.has(name);) {
      seen.add(name);
      const found = this.#styles.get(name);
      const value = found ? of(found) : null;
      if (value !== null) return value;
      name = found?.basedOn ?? null;
    }
    return null;
  }

  #read(bytes: Uint8Array): void {
    let style: Style | null = null;
    parseXml(bytes, 'word/styles.xml', {
      open: ({ name, attributes }) => {
        const value = attributes['val'] ?? '';
        if (name === 'style') {
          style = { basedOn: null, list: null, level: null, raised: null };
          this.#styles.set(attributes['styleId'] ?? '', style);
        } else if (!style) return;
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = Number(value) || 0;
        else if (name === 'vertAlign') style.raised = value === 'superscript';
      },
      close: (name) => {
        if (name === 'style') style = null;
      },
    });
  }
}
