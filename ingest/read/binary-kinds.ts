/** First bytes of formats that are no text, with the name that people know them by. */
const SIGNATURES: readonly (readonly [name: string, signature: string])[] = [
  ['a PDF', '%PDF-'],
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
  const packed = packedKind(bytes);
  if (packed) return packed;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
}

/** Formats of office programs tell themselves by their first member, which is not packed. */
const PACKED: readonly (readonly [name: string, sign: RegExp])[] = [
  ['an OpenDocument text (.odt)', /^mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['an OpenDocument file', /^mimetypeapplication\/vnd\.oasis\.opendocument/],
  ['an e-book (.epub)', /^mimetypeapplication\/epub/],
  ['an office document', /^\[Content_Types\]\.xml/],
];
/** Length of what stands before a member's name, and the place of the length of the name. */
const MEMBER_HEAD = 30;

function packedKind(bytes: Uint8Array): string | undefined {
  if (!String.fromCharCode(...bytes.subarray(0, 4)).startsWith('PK\x03\x04')) return undefined;
  const names = String.fromCharCode(...bytes.subarray(MEMBER_HEAD, MEMBER_HEAD + 80));
  return PACKED.find(([, sign]) => sign.test(names))?.[0] ?? 'a zip archive';
}

/** What to do with a file of such a kind. */
export function insteadOf(kind: string): string {
  if (kind === 'a zip archive') return 'take the documents out of it';
  if (/gzip|xz|bzip2/.test(kind)) return 'unpack it first';
  if (/picture/.test(kind)) return 'recognise its characters first, and save them as PDF or text';
  if (/program|empty/.test(kind)) return 'text, Word (.docx, .doc), PDF and HTML are';
  return 'save it as Word (.docx), PDF or text';
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
