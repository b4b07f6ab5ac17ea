/**
 * What the page shows, as one plain value: the address, back and forward, and later undo and saved views
 * all come from it. Data that can be asked for again does not belong here.
 */
export interface View {
  /** Whose networks are drawn; the first is the root, none means the start page. */
  readonly expansions: readonly Expansion[];
  readonly selection: Selection | null;
  /** The panel's page; null lets the instrument decide (its text when held, else who cites it). */
  readonly tab: PanelTab | null;
  readonly display: Display;
  /** A page of its own in place of the network. */
  readonly task: Task | null;
}

/** What one does beside looking at a network. */
export type Task =
  /** Which treaties an instrument invokes, through up to `depth` links. */
  | { readonly kind: 'trace'; readonly id: string; readonly depth: number }
  /** The citations of a draft, compared with the graph. */
  | { readonly kind: 'check' };

/** Links in a chain of a trace; 1 is what the text itself invokes. */
export const TRACE_DEPTHS = [1, 2, 3, 4] as const;
export const FIRST_TRACE_DEPTH = 2;

/** One instrument whose neighbours are drawn. */
export interface Expansion {
  readonly id: string;
  readonly direction: ExpansionDirection;
  /** At most so many neighbours, 1 to 300. */
  readonly limit: number;
}

export const DIRECTIONS = ['BOTH', 'OUT', 'IN'] as const;
export type ExpansionDirection = (typeof DIRECTIONS)[number];

export type Selection =
  | { readonly kind: 'instrument'; readonly id: string }
  | { readonly kind: 'link'; readonly source: string; readonly target: string };

export const PANEL_TABS = ['text', 'cites', 'cited-by', 'treaties'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** How the network is shown: three drawings, and the same as tables. */
export const DISPLAYS = ['time', 'rings', 'force', 'list'] as const;
export type Display = (typeof DISPLAYS)[number];

export const FIRST_LIMIT = 60;
export const LARGEST_LIMIT = 300;

export const START: View = { expansions: [], selection: null, tab: null, display: 'time', task: null };

export type Change =
  /** Begin anew around an instrument. */
  | { readonly type: 'open'; readonly id: string }
  /** Begin anew around the source of a link, to read what proves it. */
  | { readonly type: 'open-link'; readonly source: string; readonly target: string }
  | { readonly type: 'trace'; readonly id: string; readonly depth?: number }
  | { readonly type: 'check' }
  /** Back to the start page. */
  | { readonly type: 'leave' }
  | { readonly type: 'expand'; readonly id: string; readonly direction?: ExpansionDirection }
  | { readonly type: 'show-more'; readonly id: string }
  | { readonly type: 'collapse'; readonly id: string }
  | { readonly type: 'select'; readonly id: string; readonly tab?: PanelTab }
  | { readonly type: 'select-link'; readonly source: string; readonly target: string }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'choose-tab'; readonly tab: PanelTab }
  | { readonly type: 'choose-display'; readonly display: Display }
  /** The server knows an instrument under another id than the address gave ("66/128"). */
  | { readonly type: 'rename'; readonly from: string; readonly to: string };

/** The view after a change; the same object when nothing changes. */
export function changed(view: View, change: Change): View {
  switch (change.type) {
    case 'open':
      return {
        ...START,
        display: view.display,
        expansions: [{ id: change.id, direction: 'BOTH', limit: FIRST_LIMIT }],
        selection: { kind: 'instrument', id: change.id },
      };
    case 'open-link':
      return {
        ...START,
        display: view.display,
        expansions: [{ id: change.source, direction: 'BOTH', limit: FIRST_LIMIT }],
        selection: { kind: 'link', source: change.source, target: change.target },
      };
    case 'trace':
      return {
        ...START,
        display: view.display,
        task: { kind: 'trace', id: change.id, depth: change.depth ?? FIRST_TRACE_DEPTH },
      };
    case 'check':
      return { ...START, display: view.display, task: { kind: 'check' } };
    case 'leave':
      return { ...START, display: view.display };
    case 'expand':
      return expanded(view, change.id, change.direction ?? 'BOTH');
    case 'show-more':
      return {
        ...view,
        expansions: view.expansions.map((expansion) =>
          expansion.id === change.id ? { ...expansion, limit: nextLimit(expansion.limit) } : expansion,
        ),
      };
    case 'collapse':
      return collapsed(view, change.id);
    case 'select': {
      const tab = change.tab ?? null;
      if (view.selection?.kind === 'instrument' && view.selection.id === change.id && view.tab === tab)
        return view;
      return { ...view, selection: { kind: 'instrument', id: change.id }, tab };
    }
    case 'select-link':
      return { ...view, selection: { kind: 'link', source: change.source, target: change.target } };
    case 'clear-selection':
      return view.selection === null ? view : { ...view, selection: null };
    case 'choose-tab':
      return view.tab === change.tab ? view : { ...view, tab: change.tab };
    case 'choose-display':
      return view.display === change.display ? view : { ...view, display: change.display };
    case 'rename':
      return renamed(view, change.from, change.to);
  }
}

/** The instrument in the middle. */
export function rootOf(view: View): string | null {
  return view.expansions[0]?.id ?? null;
}

/** Whether an instrument's neighbours are drawn. */
export function isExpanded(view: View, id: string): boolean {
  return view.expansions.some((expansion) => expansion.id === id);
}

function expanded(view: View, id: string, direction: ExpansionDirection): View {
  const before = view.expansions.find((expansion) => expansion.id === id);
  if (before?.direction === direction) return view;
  // Asking for the other side of an expanded instrument shows both.
  const expansion: Expansion = {
    id,
    direction: before ? 'BOTH' : direction,
    limit: before?.limit ?? FIRST_LIMIT,
  };
  const expansions = before
    ? view.expansions.map((other) => (other.id === id ? expansion : other))
    : [...view.expansions, expansion];
  return { ...view, expansions, selection: { kind: 'instrument', id } };
}

/** The root stays: without it there would be nothing to draw. */
function collapsed(view: View, id: string): View {
  if (!isExpanded(view, id) || rootOf(view) === id) return view;
  return {
    ...view,
    expansions: view.expansions.filter((expansion) => expansion.id !== id),
    selection: { kind: 'instrument', id },
  };
}

function renamed(view: View, from: string, to: string): View {
  if (from === to) return view;
  const name = (id: string) => (id === from ? to : id);
  const { selection, task } = view;
  const seen = new Set<string>();
  return {
    ...view,
    expansions: view.expansions
      .map((expansion) => ({ ...expansion, id: name(expansion.id) }))
      .filter(({ id }) => !seen.has(id) && seen.add(id)),
    selection:
      selection === null
        ? null
        : selection.kind === 'instrument'
          ? { kind: 'instrument', id: name(selection.id) }
          : { kind: 'link', source: name(selection.source), target: name(selection.target) },
    task: task?.kind === 'trace' ? { ...task, id: name(task.id) } : task,
  };
}

function nextLimit(limit: number): number {
  return Math.min(LARGEST_LIMIT, limit + FIRST_LIMIT);
}
