import {
  DIRECTIONS,
  DISPLAYS,
  FIRST_TRACE_DEPTH,
  FIRST_LIMIT,
  LARGEST_LIMIT,
  PANEL_TABS,
  START,
  TRACE_DEPTHS,
  type Expansion,
  type Selection,
  type Task,
  type View,
} from './view.ts';

/**
 * A view as an address that people can read, and back:
 * `?show=A/RES/66/128&show=A/RES/61/295~in&at=A/RES/61/295&tab=cited-by&as=rings`
 *
 * `show` an expanded instrument, the root first, with `~in`, `~out` or `~120` (limit) where not the usual;
 * `at` the selected instrument; `from` and `to` the selected edge; `tab` the panel's page; `as` the display.
 * `trace` the instrument whose treaties are traced, with `depth` where not the usual; `check` the page for drafts.
 * What stands at its usual value is left out. What cannot be read is left out too: an old or mistyped
 * address opens as much as it says.
 */
export function addressOf(view: View): string {
  const parts = view.expansions.map((expansion) => `show=${written(expansion)}`);
  if (view.selection?.kind === 'instrument') {
    if (view.selection.id === view.expansions[0]?.id) parts.push('at=root');
    else parts.push(`at=${quoted(view.selection.id)}`);
  }
  if (view.selection?.kind === 'link')
    parts.push(`from=${quoted(view.selection.source)}`, `to=${quoted(view.selection.target)}`);
  if (view.tab !== null) parts.push(`tab=${view.tab}`);
  if (view.task?.kind === 'trace') {
    parts.push(`trace=${quoted(view.task.id)}`);
    if (view.task.depth !== FIRST_TRACE_DEPTH) parts.push(`depth=${view.task.depth}`);
  }
  if (view.task?.kind === 'check') parts.push('check');
  if (view.display !== START.display) parts.push(`as=${view.display}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Reads what `addressOf` writes; never throws. */
export function viewOf(query: string): View {
  const fields = fieldsOf(query);
  const values = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const first = (name: string) => values(name)[0];
  const seen = new Set<string>();
  const expansions = values('show')
    .map(readExpansion)
    .filter((expansion) => expansion !== null)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  return {
    expansions,
    selection: readSelection(first('at'), first('from'), first('to'), expansions[0]?.id),
    tab: oneOf(PANEL_TABS, first('tab')),
    display: oneOf(DISPLAYS, first('as')) ?? START.display,
    task: readTask(plain(first('trace')), first('depth'), first('check') !== undefined),
  };
}

function readTask(traced: string | null, depth: string | undefined, check: boolean): Task | null {
  if (traced !== null) {
    const links = TRACE_DEPTHS.find((one) => String(one) === depth) ?? FIRST_TRACE_DEPTH;
    return { kind: 'trace', id: traced, depth: links };
  }
  return check ? { kind: 'check' } : null;
}

function readSelection(
  at: string | undefined,
  from: string | undefined,
  to: string | undefined,
  root: string | undefined,
): Selection | null {
  const source = plain(from);
  const target = plain(to);
  if (source && target) return { kind: 'link', source, target };
  if (at === 'root') return root === undefined ? null : { kind: 'instrument', id: root };
  const id = plain(at);
  return id ? { kind: 'instrument', id } : null;
}

const WAYS = { BOTH: null, OUT: 'out', IN: 'in' } as const;

function written({ id, direction, limit }: Expansion): string {
  const way = WAYS[direction];
  return [quoted(id), ...(way ? [way] : []), ...(limit === FIRST_LIMIT ? [] : [String(limit)])].join('~');
}

function readExpansion(value: string): Expansion | null {
  const [name, ...marks] = value.split('~');
  const id = plain(name);
  if (!id) return null;
  const direction = DIRECTIONS.find((one) => marks.some((mark) => mark === WAYS[one])) ?? 'BOTH';
  const limit = marks.map(Number).find((number) => Number.isInteger(number) && number >= 1) ?? FIRST_LIMIT;
  return { id, direction, limit: Math.min(limit, LARGEST_LIMIT) };
}

/** `URLSearchParams` would write "A%2FRES%2F66%2F128"; these characters may stand in a query as they are. */
function quoted(text: string): string {
  const plainText = text === 'root' ? '%72oot' : encodeURIComponent(text);
  return plainText.replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/~/g, '%7E');
}

function plain(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).trim() || null;
  } catch {
    return null;
  }
}

/** Still quoted: `~` and `root` have a meaning only where they are not. */
function fieldsOf(query: string): [string, string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((field): [string, string] => {
      const at = field.indexOf('=');
      return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
    });
}

function oneOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | null {
  return values.find((one) => one === value) ?? null;
}
