import type { NetworkChange } from './network.ts';
import type { TaskChange } from './task.ts';
import type { Change } from './view.ts';

type Leaving = TaskChange['type'] | Extract<NetworkChange['type'], 'leave'>;

/** Another page takes the place of the network: the start page, or what else one does. */
const LEAVING: Readonly<Record<Leaving, true>> = {
  trace: true,
  check: true,
  find: true,
  about: true,
  help: true,
  leave: true,
};

export const leavesNetwork = ({ type }: Change): boolean => Object.hasOwn(LEAVING, type);
