import { badInput } from '../errors.ts';
import { checkCount, checkLength } from '../data/cursor.ts';
import { fileNameOf } from '../export/file-name.ts';
import { FILTER_FIELDS, filterFromWords } from '../export/filter-input.ts';
import type { ExportFormat } from '../export/format.ts';
import { FORMAT_IDS, formatOf } from '../export/formats.ts';
import { LINKS, linksOf } from '../export/links.ts';
import type { Links } from '../export/links.ts';
import type { ExportRequest } from '../export/selection.ts';
import {
  MAX_ARGUMENT_LENGTH,
  MAX_LISTED_IDS,
  MAX_NARROWED_HITS,
  MAX_TRACE_DEPTH,
} from '../limits/constants.ts';

/** An export as its address asks for it. */
export interface Asked {
  readonly format: ExportFormat;
  readonly request: ExportRequest;
  readonly fileName: string;
}

/** A word of an address, and what it takes. */
interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly values?: readonly string[];
}

const FORMAT: Parameter = { name: 'format', description: 'Of the file.', values: FORMAT_IDS };
const LINKS_AND_MENTIONS: readonly Parameter[] = [
  {
    name: 'links',
    description:
      'All that the instruments cite, citations among them only, or those that fit the filters cites and citesAll only.',
    values: LINKS,
  },
  {
    name: 'mentions',
    description: 'Bodies and conferences that are named, too.',
    values: ['true', 'false'],
  },
];

/** The addresses of exports, each with the words that it takes: `/export` says them, and no other is taken. */
export const EXPORT_ADDRESSES = {
  '/export/instruments': [
    FORMAT,
    {
      name: 'search',
      description: `What is found by a symbol or words, best first; ${MAX_NARROWED_HITS} at most.`,
    },
    {
      name: 'passages',
      description: 'Whether the words of the search are looked for in texts, too.',
      values: ['true', 'false'],
    },
    ...LINKS_AND_MENTIONS,
    ...FILTER_FIELDS.map(({ name, description, isFlag, values }): Parameter => ({
      name,
      description,
      ...(values.length > 0 && { values: isFlag ? ['true', 'false'] : values }),
    })),
  ],
  '/export/list': [
    FORMAT,
    { name: 'id', description: 'An instrument by id or symbol; repeat it for more, or POST {"ids": […]}.' },
    ...LINKS_AND_MENTIONS,
  ],
  '/export/trace': [
    FORMAT,
    { name: 'id', description: 'The instrument from which the chains go out, by id or symbol.' },
    { name: 'depth', description: `How far, 1 to ${MAX_TRACE_DEPTH}; 3 without it.` },
  ],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

type Address = keyof typeof EXPORT_ADDRESSES;

export function instrumentsAsked(words: URLSearchParams): Asked {
  checkNames(words, '/export/instruments');
  const search = checkLength('search', words.get('search') ?? '').trim();
  const passages = flagAsked(words, 'passages', 'the words of the search are looked for in texts, too');
  if (passages && search === '')
    throw badInput('passages', 'passages=true is for a search: give its words, search=forced labour.');
  return asked(words, {
    by: 'filter',
    filter: filterFromWords((name) => words.getAll(name)),
    search,
    passages,
    links: linksAsked(words),
    mentions: mentionsAsked(words),
  });
}

export function traceAsked(words: URLSearchParams): Asked {
  checkNames(words, '/export/trace');
  const id = checkLength('id', words.get('id') ?? '');
  if (id === '') throw badInput('id', 'Name the instrument: id=A/RES/66/128.');
  const depth = words.get('depth') ?? '3';
  if (!/^\d{1,3}$/.test(depth)) throw badInput('depth', 'depth is a number.');
  return asked(words, { by: 'trace', id, depth: checkCount('depth', Number(depth), MAX_TRACE_DEPTH) });
}

export function listAsked(words: URLSearchParams, ids: readonly string[]): Asked {
  checkNames(words, '/export/list');
  if (ids.length === 0)
    throw badInput('id', 'Name the instruments: id=A/RES/66/128&id=… or {"ids": ["A/RES/66/128"]}.');
  if (ids.length > MAX_LISTED_IDS)
    throw badInput('id', `The list has ${ids.length} instruments; at most ${MAX_LISTED_IDS} are allowed.`);
  if (ids.some((id) => id.length > MAX_ARGUMENT_LENGTH))
    throw badInput('id', `An id of the list has more than ${MAX_ARGUMENT_LENGTH} characters.`);
  return asked(words, { by: 'list', ids, links: linksAsked(words), mentions: mentionsAsked(words) });
}

export function idsOf(body: unknown): readonly string[] {
  const ids: unknown = typeof body === 'object' && body !== null && 'ids' in body ? body.ids : null;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
    throw badInput('ids', 'Send {"ids": ["A/RES/66/128", …]} as JSON.');
  return ids;
}

/** `/export` takes nothing: who gives it a filter wants one of the addresses below it. */
export function checkNothingAsked(words: URLSearchParams): void {
  const [name] = words.keys();
  if (name === undefined) return;
  throw badInput(
    name,
    `/export lists what can be exported, and does not take ${name.slice(0, 50)}. ${
      takersOf(name) || `Files are at ${Object.keys(EXPORT_ADDRESSES).join(', ')}. `
    }Without any words, /export lists all that each address takes.`,
  );
}

function asked(words: URLSearchParams, request: ExportRequest): Asked {
  return { format: formatAsked(words), request, fileName: fileNameOf(request) };
}

function formatAsked(words: URLSearchParams): ExportFormat {
  const format = formatOf(words.get('format') ?? '');
  if (!format) throw badInput('format', `Choose a format: format=${FORMAT_IDS.join(', format=')}.`);
  return format;
}

function linksAsked(words: URLSearchParams): Links {
  const links = linksOf(words.get('links') ?? 'out');
  if (!links)
    throw badInput(
      'links',
      'links is out (all that the instruments cite), among (citations among them only) or matching (those that fit ' +
        'the filters cites and citesAll only).',
    );
  return links;
}

const mentionsAsked = (words: URLSearchParams): boolean =>
  flagAsked(words, 'mentions', 'bodies and conferences that are named, too');

function flagAsked(words: URLSearchParams, name: string, means: string): boolean {
  const flag = words.get(name) ?? 'false';
  if (flag !== 'true' && flag !== 'false') throw badInput(name, `${name} is true (${means}) or false.`);
  return flag === 'true';
}

/** A misspelt filter must not give everything. */
function checkNames(words: URLSearchParams, address: Address): void {
  const allowed = EXPORT_ADDRESSES[address].map(({ name }) => name);
  for (const name of words.keys())
    if (!allowed.some((each) => each === name))
      throw badInput(
        name,
        `${address} does not take ${name.slice(0, 50)}; it takes ${allowed.join(', ')}. ${takersOf(name)}` +
          'What each means, and its values, is listed at /export.',
      );
}

/** "/export/instruments takes it: …" where one does; else nothing. */
function takersOf(name: string): string {
  const takers = Object.entries(EXPORT_ADDRESSES).filter(([, parameters]) =>
    parameters.some((each) => each.name === name),
  );
  if (takers.length === 0) return '';
  const addresses = takers.map(([address]) => `${address}?format=csv&${name}=…`).join(', ');
  return `It is for ${addresses}. `;
}
