/** First bytes of formats that are no text, with the name that people know them by. */
const SIGNATURES: readonly (readonly [name: string, signature: string])[] = [
  ['a PDF', '%PDF-'],
  ['a zip archive or an office document (.docx)', 'PK\x03\x04'],
  ['an empty zip archive', 'PK\x05\x06'],
  ['an old office document (.doc)', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['a rich text (.rtf)', String.raw`{\rtf`],
  ['a gzip archive', '\x1F\x8B'],
  ['an xz archive', '\xFD7zXZ\x00'],
  ['a bzip2 archive', 'BZh'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xFF\xD8\xFF'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\x00'],
  ['a TIFF picture', 'MM\x00*'],
  ['a program', '\x7FELF'],
];

/** The name of the format that these bytes begin, when it is a known one that is not plain text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
}

const SAMPLE = 65_536;

/**
 * More than one control character in two hundred: not written by or for people. Tabs, line ends and
 * form feeds do not count, nor does the end-of-file character of old systems.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000E-\u0019\u001B-\u001F\u007F\uFFFD]/g)?.length ?? 0;
  return controls > 2 && controls * 200 > sample.length;
}
