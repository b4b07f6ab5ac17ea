import type { FastifyRequest } from 'fastify';

/** What a person's browser asks for when an address is typed or followed; programs do not name it. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');

/** A symbol in the place of a path: /A/RES/66/128, /S/RES/1325(2000). Nothing in it needs escaping. */
const SYMBOL = /^\/([A-Z][A-Z.]*(?:\/[\w.()-]+)+)\/?(?:\?.*)?$/;

/** The page of an address at which there is nothing: it leads to the start, and to the instrument that may be meant. */
export function nothingHere(url: string): string {
  const symbol = SYMBOL.exec(url)?.[1];
  const meant = symbol === undefined ? '' : ` <a href="/?show=${symbol}">${symbol}</a> may be meant.`;
  return (
    '<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Not found · ungraph</title><p>There is nothing at this address.${meant} <a href="/">To the start page</a></p></html>\n`
  );
}
