import { lineWidth } from '../model/labels.ts';
import { LABEL_GAP } from './measures.ts';

/** A mark in sight, in pixels of the view. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half of the mark's width. */
  readonly radius: number;
  readonly label: string;
  /** The heavier is labelled first. */
  readonly weight: number;
}

export interface ChosenLabel {
  readonly id: string;
  readonly label: string;
  /** Where its line begins, at its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const FEW_LABELS_SIZE = 12;
const HEIGHT = FEW_LABELS_SIZE + 4;
/** Between two labels, so that they do not read as one. */
const AIR = 6;
/** More than these are not read, they are looked at. */
const MOST = 90;
/** So many of the heaviest are tried; whoever wants the others looks closer. */
const TRIED = 1_500;

/**
 * Which marks of a crowd are labelled: the heaviest first, none over another's label or over a mark, each
 * whole within the view. As one looks closer there is room for more. What has weight without end is labelled
 * whatever it covers.
 */
export function chosenLabels(
  candidates: readonly LabelCandidate[],
  view: { readonly width: number; readonly height: number },
): readonly ChosenLabel[] {
  const chosen: ChosenLabel[] = [];
  const isOnMark = marksIn(candidates);
  const sorted = candidates.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, TRIED);
  for (const { id, label, x, y, radius, weight } of sorted) {
    if (chosen.length >= MOST) break;
    const width = lineWidth(label, FEW_LABELS_SIZE);
    const start = x + radius + LABEL_GAP - 2;
    if (x < 0 || start + width > view.width || y < HEIGHT / 2 || y > view.height - HEIGHT / 2) continue;
    const isFree = chosen.every(
      (other) =>
        Math.abs(other.y - y) >= HEIGHT ||
        start >= other.x + other.width + AIR ||
        other.x - AIR >= start + width,
    );
    if (weight === Infinity || (isFree && !isOnMark(start, start + width, y)))
      chosen.push({ id, label, x: start, y, width });
  }
  return chosen;
}

/** Tells whether a mark stands where a label would: looked up in stripes as high as a label. */
function marksIn(candidates: readonly LabelCandidate[]): (from: number, to: number, y: number) => boolean {
  const stripes = new Map<number, LabelCandidate[]>();
  for (const mark of candidates) {
    const stripe = Math.floor(mark.y / HEIGHT);
    const marks = stripes.get(stripe);
    if (marks) marks.push(mark);
    else stripes.set(stripe, [mark]);
  }
  return (from, to, y) =>
    [-1, 0, 1].some((step) =>
      stripes
        .get(Math.floor(y / HEIGHT) + step)
        ?.some(
          (mark) =>
            Math.abs(mark.y - y) < FEW_LABELS_SIZE / 2 + mark.radius - 1 &&
            mark.x + mark.radius > from &&
            mark.x - mark.radius < to,
        ),
    );
}
