import type { BriefFragment } from '../operations.generated.ts';
import { shortLabel } from '../graph/labels.ts';
import { KindMark } from './kind-mark.tsx';

type Shown = Pick<BriefFragment, 'id' | 'label' | 'title' | 'kind' | 'held'>;

/** An instrument in a list: mark, symbol or name, and the title where that says more. */
export function InstrumentName({ instrument }: { readonly instrument: Shown }) {
  const { kind, held, label, title } = instrument;
  const named = kind === 'TREATY' || kind === 'SOFT_LAW';
  return (
    <span className="instrument-name">
      <KindMark kind={kind} held={held} />
      <span className={named ? 'name' : 'symbol'}>{named ? shortLabel(instrument) : label}</span>
      {!named && title && title !== label && <span className="title">{title}</span>}
    </span>
  );
}
