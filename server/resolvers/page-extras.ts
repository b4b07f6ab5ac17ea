import type { FieldNode } from 'graphql';
import { z } from 'zod';
import type { InnerPage } from '../data/citation-pages.ts';
import type { PageExtras } from '../data/citation-row.ts';
import { MAX_PAGE_SIZE } from '../limits/constants.ts';
import { argumentsOf, fieldsAsked, onlyFieldBelow } from './selection.ts';
import type { Selected } from './selection.ts';

const WORDS = ['lead', 'role'];
const FORM = ['via', 'footnote', 'locator'];
const PLACES = ['passage', 'paragraph', 'quote', 'start', 'end'];
/** Of a citation itself. */
const REFERENCE = ['id', 'relation'];
const TITLES = ['title', 'label'];
const NAMES = ['symbol', 'label', 'held'];
/** Properties of an instrument beyond these; every other field is found by the id alone. */
const FACTS = ['adopted', 'year', 'url', 'session', 'meeting', 'citesCount', 'citedByCount', 'authority'];

/** Found once for each document: Apollo keeps parsed documents, and the answers hang on their nodes. */
const known = { source: new WeakMap<FieldNode, PageExtras>(), target: new WeakMap<FieldNode, PageExtras>() };

/** What a page of citations is asked for beside itself, of the instruments at the other end above all. */
export function pageExtras(info: Selected, other: 'source' | 'target'): PageExtras {
  const [first, another] = info.fieldNodes;
  // Where several nodes are one field, each may be part of another field elsewhere.
  if (!first || another) return extrasOf(info, other);
  let extras = known[other].get(first);
  if (!extras) known[other].set(first, (extras = extrasOf(info, other)));
  return extras;
}

function extrasOf(info: Selected, other: 'source' | 'target'): PageExtras {
  const below = (...path: string[]) => {
    const sets = [fieldsAsked(info, ['nodes', ...path]), fieldsAsked(info, ['edges', 'node', ...path])];
    return (names: readonly string[]): boolean => names.some((name) => sets.some((set) => set.has(name)));
  };
  const citation = below();
  const evidence = below('evidence');
  const instrument = below(other);
  const page = fieldsAsked(info, []);
  const whole = instrument(FACTS);
  const places = evidence(PLACES);
  return {
    reference:
      places || citation(REFERENCE) || page.has('pageInfo') || fieldsAsked(info, ['edges']).has('cursor'),
    form: evidence(FORM),
    words: evidence(WORDS),
    places,
    titled: !whole && instrument(TITLES),
    named: !whole && instrument(NAMES),
    whole,
    counted: page.has('totalCount'),
  };
}

/** A first page: whatever else may be wanted is found in its turn, wrong arguments among it. */
const firstShape = z.object({ first: z.int().min(1).max(MAX_PAGE_SIZE) }).strict();

/** A first page of citations that is asked for below the field that is resolved, before its instrument is known. */
export interface CitationsBelow extends InnerPage {
  readonly info: Selected;
}

const BELOW_INSTRUMENT = [[]];
const BELOW_PAGE = [
  ['nodes', 'target'],
  ['edges', 'node', 'target'],
];
const knownBelow = new WeakMap<FieldNode, FieldNode | null>();

/** The first page of citations of an instrument that is resolved; null when none is asked for, or several. */
export const citationsOfInstrument = (info: Selected): CitationsBelow | null =>
  citationsBelow(info, BELOW_INSTRUMENT);

/** The first page of citations of each target of a page; null when none is asked for, or several, or its count. */
export function citationsOfTargets(info: Selected): InnerPage | null {
  const below = citationsBelow(info, BELOW_PAGE);
  return below && !below.extras.counted ? below : null;
}

function citationsBelow(info: Selected, paths: readonly (readonly string[])[]): CitationsBelow | null {
  const [own, another] = info.fieldNodes;
  if (!own || another) return null;
  let node = knownBelow.get(own);
  if (node === undefined) knownBelow.set(own, (node = onlyFieldBelow(info, paths, 'citations')));
  if (!node) return null;
  const args = firstShape.safeParse(argumentsOf(info, 'Instrument', node));
  if (!args.success) return null;
  const { schema, fragments, variableValues } = info;
  const below = { schema, fragments, variableValues, fieldNodes: [node] };
  return { count: args.data.first, extras: pageExtras(below, 'target'), info: below };
}
