import { DisplayChoice } from './display-choice.tsx';
import { HiddenBar } from './hidden-bar.tsx';
import { LeftOut } from './left-out.tsx';
import { TimeBar } from '../time/time-bar.tsx';
import type { Part } from './part.ts';
import { ReadButton } from './read-button.tsx';
import { StepButtons } from './step-buttons.tsx';
import { Summary } from './summary.tsx';

/** Above the network, from left to right. */
export const TOOLBAR: readonly Part[] = [
  { id: 'summary', Part: Summary },
  { id: 'steps', Part: StepButtons },
  { id: 'display', Part: DisplayChoice },
  { id: 'read', Part: ReadButton },
];

/** Before the network, at its left. */
export const BESIDE: readonly Part[] = [];

/** Under the network, from top to bottom. */
export const BELOW: readonly Part[] = [
  { id: 'hidden', Part: HiddenBar },
  { id: 'time', Part: TimeBar },
  { id: 'left-out', Part: LeftOut },
];
