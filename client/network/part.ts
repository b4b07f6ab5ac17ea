import { memo, type ComponentType } from 'react';
import type { Network } from '../graph/model/network.ts';
import type { YearWindow } from '../state/time.ts';
import type { Change, View } from '../state/view.ts';
import type { ThemeName } from '../theme/palette.ts';
import type { RouteAnswer } from './use-network.ts';

/** What every part of the network page knows. */
export interface PartProps {
  readonly view: View;
  /** What is shown: without what is hidden or filtered out. */
  readonly network: Network;
  /** All that is in the picture, hidden and filtered out or not. */
  readonly whole: Network;
  /** As `network`, of all years: what has a place in the drawing. */
  readonly placed: Network;
  /** The years shown; null for all. */
  readonly window: YearWindow | null;
  /** Shows other years for a moment, without a change of the view; null ends it. */
  readonly preview: (window: YearWindow | null) => void;
  /** The chains that are lit; null when none are asked for. */
  readonly route: RouteAnswer | null;
  readonly theme: ThemeName;
  readonly change: (change: Change) => void;
}

/** A part of the network page; which there are and in what order, slots.ts says. */
export interface Part {
  readonly id: string;
  readonly Part: ComponentType<PartProps>;
}

/** A part that is drawn again only when it is told something new: answers that come one by one concern few of them. */
export function part(id: string, Part: ComponentType<PartProps>): Part {
  return { id, Part: memo(Part) };
}
