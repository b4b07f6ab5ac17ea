import type { DocumentFormat } from '../format.ts';
import { isZip } from '../zip/entries.ts';
import { BODY } from './body.ts';

/** Word's document format since 2007 (ECMA-376), with its notes, numbers and headers. */
export const docx: DocumentFormat = {
  format: 'docx',
  name: 'a Word document (.docx)',
  detects,
  read: async (bytes) => await (await import('./document.ts')).readDocx(bytes),
};

/** The archive's directory, at its end, lists the body; an archive of documents lists it nowhere. */
function detects(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\u0005\u0006');
  if (end < 0 || end + 22 > buffer.length) return false;
  const from = buffer.readUInt32LE(end + 16);
  const directory = buffer.subarray(from, from + buffer.readUInt32LE(end + 12));
  const name = directory.indexOf(BODY);
  // The name begins 46 bytes behind its entry's signature: it is no part of a longer path.
  return name >= 46 && directory.subarray(name - 46, name - 44).toString('latin1') === 'PK';
}
