import type { DocumentResolvers } from '../schema.generated.ts';
import { labelOf } from '../data/label.ts';
import type { InstrumentModel } from '../data/models.ts';
import { LABEL_OF_KIND } from '../data/vocabulary.ts';

/** Which GraphQL type an instrument is. */
export const instrumentType = ({ kind }: InstrumentModel) => LABEL_OF_KIND[kind];

/** Fields of every instrument, whatever its type; Document is the type that has no others. */
export const instrumentFields = {
  label: ({ id, symbol, title }) => labelOf(id, symbol, title),
  citations: ({ id }, args, { data }) => data.citations.out(id, args),
  citedBy: ({ id }, args, { data }) => data.citations.in(id, args),
  passages: ({ id }, _args, { data }) => data.texts.passages(id),
  invokes: ({ id }, { kind }, { data }) => data.invocations.of(id, kind ?? null),
  mentions: ({ id }, _args, { data }) => data.bodies.mentions(id),
  unresolved: ({ id }, _args, { data }) => data.texts.unresolved(id),
} satisfies DocumentResolvers;
