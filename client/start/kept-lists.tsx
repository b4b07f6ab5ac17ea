import type { KeptInstrument } from '../kept/kept-instruments.ts';
import { useKept } from '../kept/use-kept.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { texts } from '../texts/texts.ts';

/** So many of those opened of late: the search field offers the others. */
const SHOWN = 4;

/** Where one may go on: what one has pinned, and what one has opened of late; nothing yet, nothing. */
export function KeptLists({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { pinned, recent } = useKept();
  const others = recent.filter(({ id }) => !pinned.some((one) => one.id === id)).slice(0, SHOWN);
  if (pinned.length + others.length === 0) return null;
  return (
    <div className="kept-lists" title={texts.kept.privately}>
      <Kept heading={texts.kept.pinned} instruments={pinned} onOpen={onOpen} />
      <Kept heading={texts.kept.recent} instruments={others} onOpen={onOpen} />
    </div>
  );
}

interface KeptProps {
  readonly heading: string;
  readonly instruments: readonly KeptInstrument[];
  readonly onOpen: (id: string) => void;
}

function Kept({ heading, instruments, onOpen }: KeptProps) {
  if (instruments.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain-list">
        {instruments.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="kept" onClick={() => onOpen(instrument.id)}>
              <InstrumentName instrument={instrument} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
