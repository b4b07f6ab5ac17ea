import { FetchError } from './errors.ts';

/** What an answer is, by its first bytes: services send pages for people with status 200 too. */
export type AnswerKind = 'pdf' | 'docx' | 'doc' | 'xml' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * The kind of a document, and so the ending of its file.
 * @throws {FetchError} for a page, an error in JSON, or nothing, in a document's place.
 */
export function judge(bytes: Uint8Array): AnswerKind {
  if (bytes.length === 0) throw new FetchError('no-document', 'came back empty');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'doc';
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 2048))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/<akomaNtoso\b/.test(start)) return 'xml';
  if (/^(?:<!doctype html|<html\b|<head\b|<body\b|<!--)/i.test(start))
    throw new FetchError('no-document', `came back as a page, not as a document${titleOf(start)}`);
  if (start.startsWith('{')) throw new FetchError('no-document', `came back as a message: ${oneLine(start)}`);
  return start.startsWith('<') ? 'xml' : 'text';
}

function titleOf(page: string): string {
  const title = /<title[^>]*>([^<]+)<\/title>/i.exec(page)?.[1];
  return title === undefined ? '' : `: "${oneLine(title)}"`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 100);
