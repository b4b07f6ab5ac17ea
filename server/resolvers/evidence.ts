import type { Context } from '../context.ts';
import type { EvidenceModel } from '../data/models.ts';
import type { EvidenceResolvers } from '../schema.generated.ts';

/** The words' place in their passage; null where the graph does not say. */
async function placeInPassage({ passageId, start, end }: EvidenceModel, { data }: Context) {
  if (passageId === null || start === null || end === null) return null;
  const passage = await data.texts.passage(passageId);
  if (!passage) return null;
  const place = { start: start - passage.start, end: end - passage.start };
  return { ...place, quote: passage.text?.slice(place.start, place.end) ?? null };
}

export const Evidence: EvidenceResolvers = {
  passage: ({ passageId }, _args, { data }) => (passageId === null ? null : data.texts.passage(passageId)),
  paragraph: ({ paragraphId }, _args, { data }) =>
    paragraphId === null ? null : data.texts.passage(paragraphId),
  quote: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.quote ?? null,
  start: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.start ?? null,
  end: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.end ?? null,
};
