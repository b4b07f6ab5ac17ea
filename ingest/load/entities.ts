import type { Params } from '../../cypher/engine.ts';
import { BODIES, CONFERENCES } from '../registry/tables.ts';

/** A body, a conference, an agenda item. */
export interface EntityRow {
  readonly id: string;
  readonly properties: Params;
  /** The registry names it: then no text's name for it counts. */
  readonly registered: boolean;
}

const registered: ReadonlyMap<string, Params> = new Map<string, Params>([
  ...BODIES.map(({ id, name, aliases, kind, symbolPrefix }): [string, Params] => [
    id,
    { name, aliases, kind, symbolPrefix: symbolPrefix || null },
  ]),
  ...CONFERENCES.map(({ id, name, aliases, place, years }): [string, Params] => [
    id,
    { name, aliases, place: place || null, years: years.map(Number) },
  ]),
]);

/** A body or conference as the registry knows it, else under a text's name for it, else under that of its id. */
export function entityRow(id: string, name: string | null): EntityRow {
  const known = registered.get(id);
  return { id, properties: known ?? { name: name ?? nameFromSlug(id) }, registered: known !== undefined };
}

/** An item of the agenda of one session of one body: "28 (a)" of the Assembly's sixty-sixth. */
export function agendaItemRow(body: string | null, session: number | string | null, item: string): EntityRow {
  const scheme = [
    body?.replace('body/', '') ?? 'agenda',
    ...(session === null ? [] : [String(session)]),
  ].join('/');
  return {
    id: `agenda-item/${scheme}/${item.replace(/\s+/g, '')}`,
    properties: { name: item, scheme },
    registered: false,
  };
}

const small = new Set(['a', 'against', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** `body/economic-and-social-council` → Economic and Social Council */
function nameFromSlug(id: string): string {
  return id
    .slice(id.lastIndexOf('/') + 1)
    .split('-')
    .map((word, index) =>
      index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
