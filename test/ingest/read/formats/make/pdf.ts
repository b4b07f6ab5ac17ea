/** One piece of text on a page: where its baseline begins and how large it is, in points. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  /** Upwards, as at the margin of a page. */
  readonly turned?: boolean;
  /** What comes behind it in the same operator, and how far that is moved to the left, in thousandths of the size. */
  readonly behind?: { readonly moved: number; readonly text: string };
}

interface Options {
  /** Entries of the trailer, such as an /Encrypt that nobody has the key of. */
  readonly trailer?: string;
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);

/** A real, uncompressed PDF with the pages given, set in Times. */
export function makePdf(pages: readonly (readonly Shown[])[], { trailer = '' }: Options = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((shown, index) => {
    const content = shown
      .map(({ x, y, size = 10, text, turned, behind }) => {
        const rest = behind ? ` ${behind.moved} (${escaped(behind.text)})` : '';
        return `BT /F1 ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm [(${escaped(text)})${rest}] TJ ET`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A line of text in the type area of a UN document: 24 points of indent where it begins a paragraph. */
export const set = (y: number, text: string, x = 123): Shown => ({ x, y, text });
