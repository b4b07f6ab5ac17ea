import { sha256OfText, type ReadDocument } from '../read/read-document.ts';
import { actsIn } from './acts.ts';
import { pathOfAct } from './names.ts';

/**
 * The texts of a file: of one that holds several acts each of them, in their order, and behind them what the file says besides, under its
 * own path and content; of any other its one text.
 */
export function partsOf(document: ReadDocument): readonly ReadDocument[] {
  const { source, from, note } = document;
  const found = actsIn(source);
  if (!found) return [document];
  const acts = found.acts.map(({ name, source: act }): ReadDocument => ({
    source: act,
    from: { ...from, path: pathOfAct(from.path, name), sha256: sha256OfText(act.text) },
  }));
  const parts: ReadDocument[] = found.rest ? [...acts, { source: found.rest, from }] : acts;
  // It is of the file, and said once.
  return note === undefined
    ? parts
    : parts.map((part, index) => (index === parts.length - 1 ? { ...part, note } : part));
}
