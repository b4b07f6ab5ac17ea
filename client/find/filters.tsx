import { useMemo, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { HELD, slugOf, wordOf } from '../facets/facets.ts';
import { valueName } from '../facets/value-name.ts';
import { FindFacetsDocument, type FindFacetsQuery } from '../operations.generated.ts';
import { ViewLink } from '../parts/view-link.tsx';
import type { YearWindow } from '../state/time.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Choice, type ChoiceValue } from './choice.tsx';
import { filterOf, isWhole, NARROWED_BY, type NarrowedBy, type Narrowing } from './narrowing.ts';

interface FiltersProps {
  readonly words: string;
  readonly narrowing: Narrowing;
  readonly change: (change: Change) => void;
}

/** What the hits of a search can be narrowed to, each value with how many hits would be left. */
export function Filters({ words, narrowing, change }: FiltersProps) {
  const variables = useMemo(
    () => ({
      words,
      forKind: filterOf({ ...narrowing, kind: null }),
      forOrgan: filterOf({ ...narrowing, organ: null }),
      forHeld: filterOf({ ...narrowing, held: null }),
      forYear: filterOf({ ...narrowing, window: null }),
    }),
    [words, narrowing],
  );
  const answer = useAnswer(FindFacetsDocument, variables);
  // While others are asked for, those before stay.
  const [known, setKnown] = useState<FindFacetsQuery>();
  if (answer.status === 'here' && answer.value !== known) setKnown(answer.value);
  const values = valuesOf(known);
  const years = known?.byYear.facets.year ?? [];
  if (isWhole(narrowing) && years.length < 2 && NARROWED_BY.every((by) => values[by].length < 2)) return null;
  return (
    <div className="find-filters" role="group" aria-label={texts.search.narrow}>
      {NARROWED_BY.map((by) => (
        <Choice
          key={by}
          label={texts.facets.names[by]}
          none={texts.search.all[by]}
          values={values[by]}
          chosen={narrowing[by]}
          nameOf={(value) => valueName(by, value, null)}
          onChoose={(value) =>
            change({ type: 'choose-values', facet: by, values: value === null ? [] : [value] })
          }
        />
      ))}
      <Years years={years} window={narrowing.window} change={change} />
      {!isWhole(narrowing) && (
        <ViewLink to={{ type: 'find', words }} change={change} className="link-button">
          {texts.facets.clearAll}
        </ViewLink>
      )}
    </div>
  );
}

interface YearsProps {
  readonly years: FindFacetsQuery['byYear']['facets']['year'];
  readonly window: YearWindow | null;
  readonly change: (change: Change) => void;
}

/** The first and the last year; who chooses one alone has the other at its end. */
function Years({ years, window, change }: YearsProps) {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  const values = years.map(({ year, count }): ChoiceValue => ({ value: String(year), name: null, count }));
  const choose = (from: number | undefined, to: number | undefined) => {
    const whole = from === first && to === last;
    change({
      type: 'choose-window',
      window:
        whole || from === undefined || to === undefined
          ? null
          : { from: Math.min(from, to), to: Math.max(from, to) },
    });
  };
  return (
    <>
      <Choice
        label={texts.search.yearFrom}
        none={texts.search.anyYear}
        values={values}
        chosen={window && String(window.from)}
        nameOf={String}
        onChoose={(value) => choose(numberOf(value) ?? first, window?.to ?? last)}
      />
      <Choice
        label={texts.search.yearTo}
        none={texts.search.anyYear}
        values={values.toReversed()}
        chosen={window && String(window.to)}
        nameOf={String}
        onChoose={(value) => choose(window?.from ?? first, numberOf(value) ?? last)}
      />
    </>
  );
}

function valuesOf(known: FindFacetsQuery | undefined): Readonly<Record<NarrowedBy, readonly ChoiceValue[]>> {
  return {
    kind: (known?.byKind.facets.kind ?? []).map(({ kind, count }) => ({
      value: wordOf(kind),
      name: null,
      count,
    })),
    organ: (known?.byOrgan.facets.body ?? []).map(({ body: { id, name }, count }) => ({
      value: slugOf(id),
      name,
      count,
    })),
    held: (known?.byHeld.facets.held ?? []).map(({ held, count }) => ({
      value: held ? HELD[0] : HELD[1],
      name: null,
      count,
    })),
  };
}

const numberOf = (value: string | null): number | undefined => (value === null ? undefined : Number(value));
