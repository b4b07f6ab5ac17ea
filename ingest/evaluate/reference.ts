import { z } from 'zod';

/**
 * Reference data beside a text NAME.txt. NAME.gold.json holds what the UN's own mark-up knows of it,
 * NAME.full.json a complete reading by hand. Offsets are Unicode code points.
 */
const marker = z.object({ marker: z.string(), at: z.number() });

const goldSchema = z.object({
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  footnotes: z.array(marker),
  repeat_refs: z.array(marker.extend({ in_footnote: z.string().nullish() })).default([]),
  links: z.array(
    z.object({
      text: z.string().nullish(),
      target: z.string().nullable(),
      start: z.number(),
      end: z.number(),
      in_footnote: z.string().nullish(),
    }),
  ),
  paragraphs: z.array(
    z.object({ id: z.string(), lead: z.string().nullish(), start: z.number(), end: z.number() }),
  ),
  treaties: z
    .array(
      z.object({
        marker: z.string(),
        series: z.string(),
        volume: z.string().nullable(),
        number: z.string().nullable(),
      }),
    )
    .default([]),
});
export type Gold = z.infer<typeof goldSchema>;

const fullSchema = z.object({
  symbol: z.string().nullish(),
  citations: z.array(
    z.object({ quote: z.string(), context: z.string(), target: z.string().nullish(), where: z.string() }),
  ),
  entities: z.array(
    z.object({
      quote: z.string(),
      context: z.string(),
      kind: z.enum(['treaty', 'instrument', 'conference', 'body']),
      name: z.string(),
      unts: z.string().nullish(),
    }),
  ),
});
export type Full = z.infer<typeof fullSchema>;

/** @throws {z.ZodError} naming what is missing or has the wrong form. */
export const parseGold = (json: string): Gold => goldSchema.parse(JSON.parse(json));
/** @throws {z.ZodError} naming what is missing or has the wrong form. */
export const parseFull = (json: string): Full => fullSchema.parse(JSON.parse(json));
