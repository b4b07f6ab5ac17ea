import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { ExtractionRecord } from '../record.ts';
import { measureFull } from './full.ts';
import { Measures } from './measures.ts';
import { organOf } from './organ.ts';
import { parseFull, parseGold } from './reference.ts';
import type { Full, Gold } from './reference.ts';
import { measureSilver } from './silver.ts';
import { subject } from './subject.ts';

/** What is known of one text, from the files beside it. */
export interface Reference {
  /** `folder/NAME.txt`, by which records are found too. */
  readonly name: string;
  readonly gold: Gold | null;
  readonly full: Full | null;
}

/**
 * The reference data beside a text, or null when there is none.
 * @throws {Error} naming the file that does not have the form of reference data.
 */
export function referenceOf(textFile: string): Reference | null {
  const stem = textFile.replace(/\.[^.]*$/, '');
  const gold = readReference(`${stem}.gold.json`, parseGold);
  const full = readReference(`${stem}.full.json`, parseFull);
  return gold || full ? { name: shortName(resolve(textFile)), gold, full } : null;
}

/** Folder and file: what a record's path and a text's have in common wherever the corpus lies. */
export const shortName = (path: string): string => `${basename(dirname(path))}/${basename(path)}`;

function readReference<Data>(file: string, parse: (json: string) => Data): Data | null {
  if (!existsSync(file)) return null;
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is no reference data: ${detail}`, { cause: error });
  }
}

/** The figures of a set of documents, by organ and together. */
export class Evaluation {
  readonly #organs = new Map<string, Measures>();

  /** Takes in one document; `record` is null when nothing was extracted. */
  add(reference: Reference, text: string, record: ExtractionRecord | null): void {
    const { gold, full, name } = reference;
    const measures = this.#of(organOf(gold?.symbol ?? full?.symbol));
    measures.documents += 1;
    if (record) measures.records += 1;
    const one = subject(name, text, record);
    if (gold) measureSilver(gold, one, measures);
    if (full) measureFull(full, one, measures);
  }

  byOrgan(): ReadonlyMap<string, Measures> {
    return this.#organs;
  }

  all(): Measures {
    const all = new Measures();
    for (const measures of this.#organs.values()) all.add(measures);
    return all;
  }

  #of(organ: string): Measures {
    const known = this.#organs.get(organ);
    if (known) return known;
    const made = new Measures();
    this.#organs.set(organ, made);
    return made;
  }
}
