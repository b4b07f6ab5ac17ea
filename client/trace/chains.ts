import type { TraceSettings } from '../state/task.ts';

/** Chains shown of each treaty: enough to see how it is reached, and as many as the server gives. */
export const FEW = 3;
export const MANY = 20;

export const chainsOf = ({ many }: Pick<TraceSettings, 'many'>): number => (many ? MANY : FEW);
