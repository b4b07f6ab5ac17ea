import { useMemo } from 'react';
import { useCitations, type CitationOut } from '../data/use-citations.ts';
import type { InstrumentKind } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { WhenHere } from '../parts/state.tsx';
import { ExportLinks } from '../share/export-links.tsx';
import { citedAddress, LIST_FORMATS } from '../share/whole-list.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { KINDS } from '../theme/palette.ts';

interface CitesProps {
  readonly id: string;
  readonly held: boolean;
  readonly change: (change: Change) => void;
}

interface Cited {
  readonly target: CitationOut['target'];
  /** Labels of the paragraphs that cite it, each once, in reading order. */
  readonly places: readonly string[];
}

/** What an instrument cites, by kind, with the paragraphs that do. */
export function Cites({ id, held, change }: CitesProps) {
  const answer = useCitations(held ? id : null);
  const groups = useMemo(() => (answer.status === 'here' ? byKind(answer.value.citations) : []), [answer]);
  if (!held) return <p className="note">{texts.panel.citesNotHeld}</p>;
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {() => (
        <>
          {groups.length === 0 ? (
            <p className="note">{texts.panel.citesNone}</p>
          ) : (
            <p className="note">
              <ExportLinks
                name={texts.panel.saveCited}
                formats={LIST_FORMATS}
                addressOf={(format) => citedAddress(id, format)}
              />
            </p>
          )}
          {groups.map(([kind, cited]) => (
            <section className="group" key={kind}>
              <h3>
                {texts.kindsMany[kind]} <span className="tab-count">{texts.number(cited.length)}</span>
              </h3>
              <ul className="plain-list">
                {cited.map(({ target, places }) => (
                  <li key={target.id}>
                    <button
                      type="button"
                      className="row"
                      title={texts.panel.goToWords(target.title ?? target.label)}
                      onClick={() => change({ type: 'select-link', source: id, target: target.id })}
                    >
                      <InstrumentName instrument={target} />
                      <span className="places when">{texts.when(target)}</span>
                      <span className="places">{places.join(', ')}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </WhenHere>
  );
}

function byKind(citations: readonly CitationOut[]): readonly (readonly [InstrumentKind, readonly Cited[]])[] {
  const cited = new Map<string, { target: CitationOut['target']; places: Set<string> }>();
  for (const { target, evidence } of citations) {
    const entry = cited.get(target.id) ?? { target, places: new Set<string>() };
    const place = evidence.footnote === null ? evidence.passage : (evidence.paragraph ?? evidence.passage);
    if (place) entry.places.add(place.label);
    cited.set(target.id, entry);
  }
  const all = [...cited.values()].map(({ target, places }): Cited => ({ target, places: [...places] }));
  return KINDS.map((kind) => [kind, all.filter(({ target }) => target.kind === kind)] as const).filter(
    ([, members]) => members.length > 0,
  );
}
