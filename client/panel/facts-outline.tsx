import type { CitationOut } from '../data/use-citations.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { Place } from '../parts/place.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { outlineOf } from './outline.ts';
import { touch } from './touched.ts';

interface FactsOutlineProps {
  readonly id: string;
  readonly citations: readonly CitationOut[];
  readonly change: (change: Change) => void;
}

/** An instrument whose words are not held: paragraph by paragraph what it cites, and how. */
export function FactsOutline({ id, citations, change }: FactsOutlineProps) {
  const paragraphs = outlineOf(citations);
  return (
    <div className="document outline">
      <p className="note">{texts.panel.noText}</p>
      {paragraphs.map(({ label, lead, citations: own }) => (
        <section className="paragraph" key={label} aria-label={texts.place(label)}>
          <Place label={label} />
          <div>
            {lead && <p className="lead">{texts.panel.leadOnly(lead)}</p>}
            <ul className="plain-list">
              {own.map((citation) => (
                <li key={citation.id} className="outline-citation">
                  <ViewLink
                    className="plain-link"
                    to={{ type: 'select-link', source: id, target: citation.target.id }}
                    change={(to) => {
                      touch(citation.id);
                      change(to);
                    }}
                  >
                    <InstrumentName instrument={citation.target} />
                  </ViewLink>
                  <span className="places">{howOf(citation)}</span>
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
    </div>
  );
}

/** "recalls, in footnote 4" */
function howOf({ evidence: { role, footnote } }: CitationOut): string {
  return texts.panel.how(role === null ? null : texts.roles[role], footnote === null ? null : footnote);
}
