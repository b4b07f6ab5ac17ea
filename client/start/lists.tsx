import type { BriefFragment } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { texts } from '../texts/texts.ts';

interface RankingProps {
  readonly heading: string;
  /** What the numbers count. */
  readonly note: string;
  readonly instruments: readonly BriefFragment[];
  readonly onOpen: (id: string) => void;
}

/** Instruments by how often they are cited; none, nothing. */
export function Ranking({ heading, note, instruments, onOpen }: RankingProps) {
  if (instruments.length === 0) return null;
  return (
    <section className="ranking">
      <h2>
        {heading} <span className="tab-count">{note}</span>
      </h2>
      <ul className="plain-list">
        {instruments.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="start-treaty" onClick={() => onOpen(instrument.id)}>
              <InstrumentName instrument={instrument} />
              <span className="tab-count">{texts.number(instrument.citedByCount)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LatestProps {
  readonly instruments: readonly BriefFragment[];
  readonly onOpen: (id: string) => void;
}

/** Texts with their titles and days. */
export function Latest({ instruments, onOpen }: LatestProps) {
  return (
    <ul className="plain-list">
      {instruments.map(({ id, label, title, adopted, citesCount }) => (
        <li key={id}>
          <button type="button" className="start-latest" onClick={() => onOpen(id)}>
            <span className="start-symbol">{label}</span>
            {title !== null && (
              <span className="start-title" dir="auto">
                {title}
              </span>
            )}
            <span className="start-facts">
              {adopted && <span>{texts.date(adopted)}</span>}
              <span>{texts.panel.cites(citesCount)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
