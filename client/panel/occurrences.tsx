import { Button } from 'react-aria-components';
import type { EvidenceBetweenQuery } from '../operations.generated.ts';
import { RoleTerm } from '../parts/role-term.tsx';
import { texts } from '../texts/texts.ts';

type Citation = EvidenceBetweenQuery['citationsBetween']['nodes'][number];

interface OccurrencesProps {
  readonly citations: readonly Citation[];
  readonly current: number;
  readonly choose: (index: number) => void;
}

/** Where one instrument cites another and how, the one that the text shows chosen. */
export function Occurrences({ citations, current, choose }: OccurrencesProps) {
  return (
    <ol className="occurrences" aria-label={texts.evidence.occurrences}>
      {citations.map(({ id, evidence }, index) => {
        const { passage, paragraph, footnote, lead, role, via, locator } = evidence;
        const place = (footnote === null ? passage : (paragraph ?? passage))?.label ?? '';
        return (
          <li key={id} className="occurrence" data-current={index === current}>
            <Button
              className="occurrence-place"
              aria-current={index === current}
              aria-label={texts.evidence.goToPlace(place, texts.place(place))}
              onPress={() => choose(index)}
            >
              {place}
            </Button>
            {lead && (
              <span className="lead" dir="auto">
                {lead}
              </span>
            )}
            <span className="evidence-how">
              {role && <RoleTerm role={role} />}
              <span>
                {footnote === null ? texts.vias[via] : texts.evidence.viaFootnote(texts.vias[via], footnote)}
              </span>
              {locator && <span>{locator}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
