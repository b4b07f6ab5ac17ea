import { Fragment, type ReactNode } from 'react';
import type { InstrumentFactsQuery } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

export type InstrumentWithFacts = NonNullable<InstrumentFactsQuery['instrument']>;

interface FactsProps {
  readonly instrument: InstrumentWithFacts;
  readonly change: (change: Change) => void;
}

/** What is known of an instrument beside its text. */
export function Facts({ instrument, change }: FactsProps) {
  const facts = [...factsOf(instrument), ...placesOf(instrument, change)];
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

type Fact = readonly [name: string, value: ReactNode];

function factsOf(instrument: InstrumentWithFacts): readonly Fact[] {
  const words = texts.panel;
  const facts: Fact[] = [];
  if (instrument.adopted) facts.push([words.adopted, texts.date(instrument.adopted)]);
  else if (instrument.year !== null) facts.push([words.year, String(instrument.year)]);
  if ('adoptedBy' in instrument && instrument.adoptedBy)
    facts.push([words.adoptedBy, instrument.adoptedBy.name]);
  if ('reportedBy' in instrument && instrument.reportedBy)
    facts.push([words.reportedBy, instrument.reportedBy.name]);
  if ('session' in instrument && instrument.session) facts.push([words.session, instrument.session]);
  if ('meeting' in instrument && instrument.meeting !== null)
    facts.push([words.meeting, String(instrument.meeting)]);
  if ('agendaItems' in instrument && instrument.agendaItems.length > 0)
    facts.push([words.agendaItem(instrument.agendaItems.length), instrument.agendaItems.join(', ')]);
  return facts;
}

/** Where a treaty or text is printed, and what a treaty-series entry or a resolution prints. */
function placesOf(instrument: InstrumentWithFacts, change: FactsProps['change']): readonly Fact[] {
  const words = texts.panel;
  const links = (targets: readonly { id: string; label: string; locator?: string | null }[]) => (
    <ul className="fact-links">
      {targets.map(({ id, label, locator }) => (
        <li key={`${id} ${locator ?? ''}`}>
          <button type="button" className="link-button" onClick={() => change({ type: 'select', id })}>
            {label}
          </button>
          {locator && `, ${locator}`}
        </li>
      ))}
    </ul>
  );
  const carried = ({ instrument: place, locator }: InstrumentWithFacts['contains'][number]) => ({
    ...place,
    locator,
  });
  const facts: Fact[] = [];
  if ('registeredAs' in instrument && instrument.registeredAs.length > 0)
    facts.push([words.registeredAs, links(instrument.registeredAs)]);
  if ('comprises' in instrument && instrument.comprises.length > 0)
    facts.push([words.comprises, links(instrument.comprises)]);
  if ('comprisedIn' in instrument && instrument.comprisedIn.length > 0)
    facts.push([words.comprisedIn, links(instrument.comprisedIn)]);
  if ('containedIn' in instrument && instrument.containedIn.length > 0)
    facts.push([words.containedIn, links(instrument.containedIn.map(carried))]);
  if ('treaties' in instrument && instrument.treaties.length > 0)
    facts.push([words.treatiesOfEntry, links(instrument.treaties)]);
  if (instrument.contains.length > 0) facts.push([words.contains, links(instrument.contains.map(carried))]);
  return facts;
}
