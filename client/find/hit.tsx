import type { FindQuery } from '../operations.generated.ts';
import { markerRanges } from '../panel/marked.ts';
import { BodyName, InstrumentName } from '../parts/instrument-name.tsx';
import { MarkedWords } from '../parts/marked-words.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

type FoundHit = FindQuery['search']['nodes'][number];

interface HitProps {
  readonly hit: FoundHit;
  readonly change: (change: Change) => void;
}

/** Something found, and the passages that have the words. */
export function Hit({ hit, change }: HitProps) {
  const { entity, fragments } = hit;
  const named = fragments.find(({ field }) => field !== 'PASSAGE');
  const passages = fragments.filter(({ field }) => field === 'PASSAGE');
  return (
    <>
      <h2>
        {'label' in entity ? (
          <ViewLink className="plain-link" to={{ type: 'open', id: entity.id }} change={change}>
            <InstrumentName instrument={entity} found={named} />
          </ViewLink>
        ) : (
          <ViewLink className="plain-link" to={{ type: 'about', id: entity.id }} change={change}>
            <BodyName name={entity.name} found={named} />
          </ViewLink>
        )}
      </h2>
      {passages.map(({ text, highlights, passage }) => (
        <p className="hit-passage" key={passage?.id ?? text}>
          {passage && (
            <span className="place" aria-label={texts.search.inPassage(texts.place(passage.label))}>
              {passage.label}
            </span>
          )}
          <span className="excerpt" dir="auto">
            <MarkedWords text={text} found={{ text, highlights }} raised={markerRanges(text)} />
          </span>
        </p>
      ))}
    </>
  );
}
