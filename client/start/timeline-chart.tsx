import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { TimelineDocument } from '../operations.generated.ts';
import { ViewLink } from '../parts/view-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { peakOf, timelineOf, type Timeline, type TimelineRow } from './timeline.ts';
import { Bars, YearAxis } from './year-bars.tsx';

const NO_VARIABLES = {};

/** What is held, by organ and year: a row of bars for each organ, and the same as a table. */
export function TimelineChart({ change }: { readonly change: (change: Change) => void }) {
  const answer = useAnswer(TimelineDocument, NO_VARIABLES);
  const bodies = answer.status === 'here' ? answer.value.stats.timeline : null;
  const timeline = useMemo(() => (bodies === null ? null : timelineOf(bodies)), [bodies]);
  // The page is whole without it; a failure shows in the other parts too.
  if (timeline === null)
    return answer.status === 'waiting' ? <div className="timeline timeline-empty" /> : null;
  return (
    <section className="timeline">
      <h2>{texts.start.timeline.heading}</h2>
      <div className="timeline-rows">
        {timeline.rows.map((row) => (
          <Row key={row.body?.id ?? ''} row={row} timeline={timeline} change={change} />
        ))}
        <YearAxis from={timeline.from} to={timeline.to} />
      </div>
      <Disclosure className="timeline-numbers">
        <Heading level={3}>
          <Button slot="trigger" className="disclosure-button">
            {texts.start.timeline.numbers}
          </Button>
        </Heading>
        <DisclosurePanel>
          <Numbers timeline={timeline} />
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly timeline: Timeline;
  readonly change: (change: Change) => void;
}

function Row({ row, timeline, change }: RowProps) {
  const { body, count, years } = row;
  const { from, to, largest } = timeline;
  const [first] = years;
  const last = years.at(-1);
  const peak = peakOf(years);
  const label =
    first && last && peak
      ? texts.start.timeline.row(nameOf(row), count, first.year, last.year, peak.year, peak.count)
      : nameOf(row);
  return (
    <>
      {body ? (
        <ViewLink className="timeline-name" to={{ type: 'about', id: body.id }} change={change}>
          {body.name}
        </ViewLink>
      ) : (
        <span className="timeline-name">{nameOf(row)}</span>
      )}
      <Bars years={years} from={from} to={to} largest={largest} label={label} />
      <span className="timeline-count">{texts.number(count)}</span>
    </>
  );
}

function Numbers({ timeline: { from, to, rows } }: { readonly timeline: Timeline }) {
  const years = Array.from({ length: to - from + 1 }, (_, index) => to - index).filter((year) =>
    rows.some((row) => row.years.some((one) => one.year === year)),
  );
  return (
    // Wider than a phone: it is scrolled in a box of its own, which the keyboard reaches.
    <div className="table-scroll" tabIndex={0} role="group" aria-label={texts.start.timeline.caption}>
      <table>
        <caption className="visually-hidden">{texts.start.timeline.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.start.timeline.organ}</th>
            <th scope="col">{texts.start.timeline.all}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.body?.id ?? ''}>
              <th scope="row">{nameOf(row)}</th>
              <td>{texts.number(row.count)}</td>
              {years.map((year) => (
                <td key={year}>{texts.number(row.years.find((one) => one.year === year)?.count ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ body, bodies }: TimelineRow): string {
  return body?.name ?? texts.start.timeline.others(bodies);
}
