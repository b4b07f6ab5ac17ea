import { z } from 'zod';

const floorSchema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));
export type Floor = Readonly<Record<string, number>>;

/**
 * The figures below which one set of documents must not fall: `{ "dev": { "links.recall": 0.99 } }`.
 * @throws {Error} when the file has another form, or no such set.
 */
export function parseFloor(json: string, set: string): Floor {
  const floor = floorSchema.parse(JSON.parse(json))[set];
  if (!floor) throw new Error(`the floor has no set "${set}"`);
  return floor;
}

/** One line for each figure that is below its floor or was not measured at all. */
export function belowFloor(figures: Readonly<Record<string, number>>, floor: Floor): string[] {
  return Object.entries(floor).flatMap(([name, least]) => {
    const figure = figures[name];
    if (figure === undefined) return [`${name} was not measured; it must be at least ${least}`];
    return figure < least ? [`${name} is ${figure}; it must be at least ${least}`] : [];
  });
}
