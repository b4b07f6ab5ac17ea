import type { Bodies } from './bodies.ts';
import type { Instruments } from './instruments.ts';
import type { SearchEntityModel } from './models.ts';

/** Instruments, bodies and conferences by their ids, whichever they are. */
export function entitiesData(instruments: Instruments, bodies: Bodies) {
  return {
    async byId(id: string): Promise<SearchEntityModel | null> {
      if (id.startsWith('body/')) return bodies.bodyById(id);
      if (id.startsWith('conference/')) return bodies.conferenceById(id);
      return instruments.byId(id);
    },
  };
}

export type Entities = ReturnType<typeof entitiesData>;
