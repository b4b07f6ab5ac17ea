import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { PageExtras } from '../data/citation-pages.ts';
import { fieldsAsked } from './selection.ts';

const WORDS = ['lead', 'role'];
const VIA = ['via'];
const FORM = ['footnote', 'locator'];
const PLACES = ['passage', 'paragraph', 'quote', 'start', 'end'];
const NAMES = ['symbol', 'title', 'label', 'held'];
/** Properties of an instrument beyond these; every other field is found by the id alone. */
const FACTS = ['adopted', 'year', 'url', 'session', 'meeting', 'citesCount', 'citedByCount', 'authority'];

/** Found once for each document: Apollo keeps parsed documents, and the answers hang on their nodes. */
const known = { source: new WeakMap<FieldNode, PageExtras>(), target: new WeakMap<FieldNode, PageExtras>() };

/** What a page of citations is asked for beside itself, of the instruments at the other end above all. */
export function pageExtras(info: GraphQLResolveInfo, other: 'source' | 'target'): PageExtras {
  const [first, another] = info.fieldNodes;
  // Where several nodes are one field, each may be part of another field elsewhere.
  if (!first || another) return extrasOf(info, other);
  let extras = known[other].get(first);
  if (!extras) known[other].set(first, (extras = extrasOf(info, other)));
  return extras;
}

function extrasOf(info: GraphQLResolveInfo, other: 'source' | 'target'): PageExtras {
  const below = (...path: string[]) => {
    const sets = [fieldsAsked(info, ['nodes', ...path]), fieldsAsked(info, ['edges', 'node', ...path])];
    return (names: readonly string[]): boolean => names.some((name) => sets.some((set) => set.has(name)));
  };
  const evidence = below('evidence');
  const instrument = below(other);
  return {
    words: evidence(WORDS),
    via: evidence(VIA),
    form: evidence(FORM),
    places: evidence(PLACES),
    named: instrument(NAMES),
    whole: instrument(FACTS),
    counted: fieldsAsked(info, []).has('totalCount'),
  };
}
