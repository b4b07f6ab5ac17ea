import type { Role } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';

/** What each page of the panel is given. */
export interface PageProps {
  readonly id: string;
  readonly held: boolean;
  /** What a citation of it must do to be shown; null for all. */
  readonly role: Role | null;
  readonly change: (change: Change) => void;
}
