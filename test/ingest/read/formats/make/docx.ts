import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A run of plain text, in WordprocessingML. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

export const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;

interface Parts {
  readonly body: string;
  readonly footnotes?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly header?: string;
  /** In front of the body's root element. */
  readonly prolog?: string;
}

/** A .docx file with the parts given. */
export function makeDocx({ body, footnotes, numbering, styles, header, prolog = '' }: Parts): Uint8Array {
  const part = (root: string, content: string | undefined): Record<string, Uint8Array> =>
    content === undefined
      ? {}
      : { [`word/${FILES[root] ?? root}.xml`]: strToU8(`<w:${root} ${NAMESPACE}>${content}</w:${root}>`) };
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${prolog}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ),
    ...part('footnotes', footnotes),
    ...part('numbering', numbering),
    ...part('styles', styles),
    ...part('hdr', header),
  });
}

const FILES: Readonly<Record<string, string>> = { hdr: 'header1' };
