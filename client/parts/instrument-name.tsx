import type { BriefFragment } from '../operations.generated.ts';
import { shortLabel } from '../graph/model/labels.ts';
import { KindMark } from './kind-mark.tsx';
import { MarkedWords, type Found } from './marked-words.tsx';

type Shown = Pick<BriefFragment, 'id' | 'label' | 'title' | 'kind' | 'held'>;

interface InstrumentNameProps {
  readonly instrument: Shown;
  /** What has been looked for, to be set off where it stands. */
  readonly found?: Found | undefined;
}

/** An instrument in a list: mark, symbol or name, and the title where that says more, each in its own direction. */
export function InstrumentName({ instrument, found }: InstrumentNameProps) {
  const { kind, held, label, title } = instrument;
  const named = kind === 'TREATY' || kind === 'SOFT_LAW';
  return (
    <span className="instrument-name">
      <KindMark kind={kind} held={held} />
      <span className={named ? 'name' : 'symbol'} dir="auto">
        <MarkedWords text={named ? shortLabel(instrument) : label} found={found} />
      </span>
      {!named && title && title !== label && (
        <>
          {' '}
          <span className="title" dir="auto">
            <MarkedWords text={title} found={found} />
          </span>
        </>
      )}
    </span>
  );
}

/** A body or conference in the same form. */
export function BodyName({ name, found }: { readonly name: string; readonly found?: Found | undefined }) {
  return (
    <span className="instrument-name">
      <span className="body-mark" aria-hidden="true" />
      <span className="name" dir="auto">
        <MarkedWords text={name} found={found} />
      </span>
    </span>
  );
}
