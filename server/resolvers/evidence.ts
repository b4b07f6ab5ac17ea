import type { Context } from '../context.ts';
import { passageReference } from '../data/evidence.ts';
import type { EvidenceModel, PassageModel, PassageReference } from '../data/models.ts';
import type { EvidenceResolvers, PassageResolvers } from '../resolvers.generated.ts';

/** The words' place in their passage; null where the graph does not say. */
async function placeInPassage({ passageId, start, end }: EvidenceModel, { data }: Context) {
  if (passageId === null || start === null || end === null) return null;
  const passage = await data.texts.passage(passageId);
  if (!passage) return null;
  const place = { start: start - passage.start, end: end - passage.start };
  return { ...place, quote: passage.text?.slice(place.start, place.end) ?? null };
}

export const Evidence: EvidenceResolvers = {
  passage: ({ passageId }) => (passageId === null ? null : passageReference(passageId)),
  paragraph: ({ paragraphId }) => (paragraphId === null ? null : passageReference(paragraphId)),
  quote: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.quote ?? null,
  start: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.start ?? null,
  end: async (evidence, _args, context) => (await placeInPassage(evidence, context))?.end ?? null,
};

const isWhole = (passage: PassageReference): passage is PassageModel => 'ordinal' in passage;

/** A passage is referred to by its id, which tells its label: it is read only for what else is asked of it. */
async function whole(passage: PassageReference, { data }: Context): Promise<PassageModel> {
  const found = isWhole(passage) ? passage : await data.texts.passage(passage.id);
  if (!found) throw new Error(`The graph refers to ${passage.id} and does not have it.`);
  return found;
}

export const Passage: PassageResolvers = {
  kind: async (passage, _args, context) => (await whole(passage, context)).kind,
  ordinal: async (passage, _args, context) => (await whole(passage, context)).ordinal,
  lead: async (passage, _args, context) => (await whole(passage, context)).lead,
  text: async (passage, _args, context) => (await whole(passage, context)).text,
};
