import {
  CitationsAmongDocument,
  CitedByDocument,
  EvidenceBetweenDocument,
  InstrumentFactsDocument,
  InstrumentTextDocument,
  InvokesDocument,
  NeighbourhoodOfDocument,
  RelatedToDocument,
  RouteAlongDocument,
  SeriesOfDocument,
} from '../operations.generated.ts';
import type { Network } from '../graph/model/network.ts';
import { onlyId } from '../state/selection.ts';
import type { View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { Asked } from './graphql-address.ts';

/** A question behind a part of the view. */
export interface Question extends Asked {
  readonly name: string;
}

const ask = (name: string, query: { toString(): string }, variables: Asked['variables']): Question => ({
  name,
  query: query.toString(),
  variables,
});

/** The questions that made a view: of the drawing, of the ways that are lit, of the table, of the panel. */
export function questionsOf(view: View, whole: Network): readonly Question[] {
  const words = texts.share.questions;
  const { selection, route } = view;
  const id = onlyId(selection);
  return [
    ...view.network.expansions.map(({ id: root, direction, depth, kinds, limit }) =>
      ask(words.network(root), NeighbourhoodOfDocument, {
        id: root,
        direction,
        depth,
        kind: kinds,
        limit,
      }),
    ),
    ...(route === null
      ? []
      : [ask(words.route(route.from, route.to), RouteAlongDocument, { from: route.from, to: route.to })]),
    ...(view.display.as === 'list' && view.table.of === 'citations'
      ? [
          ask(words.citations, CitationsAmongDocument, {
            instruments: whole.instruments.map((instrument) => instrument.id).toSorted(),
            first: 1000,
          }),
        ]
      : []),
    ...(id === null
      ? []
      : [
          ask(words.panel(id), InstrumentFactsDocument, { id }),
          ask(words.text(id), InstrumentTextDocument, { id }),
          ask(words.citedBy(id), CitedByDocument, { id }),
          ask(words.invokes(id), InvokesDocument, { id }),
          ask(words.related(id), RelatedToDocument, { id }),
          ask(words.series(id), SeriesOfDocument, { id }),
        ]),
    ...(selection?.kind === 'link'
      ? [
          ask(words.evidence(selection.source, selection.target), EvidenceBetweenDocument, {
            source: selection.source,
            target: selection.target,
          }),
        ]
      : []),
  ];
}
