import { RequestFailed } from '../data/errors.ts';
import { post } from '../data/request.ts';

/** The server's limit for a draft, in bytes of UTF-8. */
export const MOST_BYTES = 200_000;
/** And for a draft's file. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * What a file holds, and what one should know of how it was read ("holds tracked changes: …"); or why it is not
 * read: "is a PNG picture, which is not read".
 */
export type FileText = { readonly text: string; readonly note?: string } | { readonly refused: string };

/**
 * The text of a file, read by the server, which has readers for what drafts are written in; nothing is kept.
 * @throws {ServerAway} or {RequestFailed} when the server cannot be asked
 */
export async function textOf(file: Blob, signal: AbortSignal): Promise<FileText> {
  const { response, answer } = await post<Answer>('/draft/text', 'application/octet-stream', file, signal);
  if (typeof answer?.text === 'string')
    return { text: answer.text, ...(answer.note !== undefined && { note: answer.note }) };
  if (typeof answer?.refused === 'string') return { refused: answer.refused };
  throw new RequestFailed(answer?.errors?.[0]?.message ?? response.statusText, null, response.status);
}

interface Answer {
  readonly text?: string;
  readonly note?: string;
  readonly refused?: string;
  readonly errors?: readonly { readonly message: string }[];
}
