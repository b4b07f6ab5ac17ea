import { CROWD, type Arrangement, type GraphLayout, type LayoutInput } from '../layout.ts';
import { crowded } from './crowded.ts';
import { labelled } from './labelled.ts';
import { lanesOf } from './lanes.ts';

/**
 * Time from left to right, a lane for each kind or organ, so that every link points back. Nothing is
 * simulated: the work grows with the number of instruments and rows only, and is done at once.
 */
export const timeLayout: GraphLayout = { id: 'time', runs: 'page', arrange };

function arrange({ nodes, room, lanes: by }: LayoutInput): Arrangement {
  const lanes = lanesOf(nodes, by);
  return nodes.length < CROWD ? labelled(lanes, room) : crowded(lanes, room);
}
