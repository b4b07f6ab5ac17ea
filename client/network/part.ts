import type { ComponentType } from 'react';
import type { Network } from '../graph/network.ts';
import type { Change, View } from '../state/view.ts';
import type { ThemeName } from '../theme/palette.ts';

/** What every part of the network page knows. */
export interface PartProps {
  readonly view: View;
  /** What is shown: without what is hidden or filtered out. */
  readonly network: Network;
  /** All that is in the picture, hidden and filtered out or not. */
  readonly whole: Network;
  readonly theme: ThemeName;
  readonly change: (change: Change) => void;
}

/** A part of the network page; which there are and in what order, slots.ts says. */
export interface Part {
  readonly id: string;
  readonly Part: ComponentType<PartProps>;
}
