import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { RouteFound, RouteStep } from '../graph/model/route.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** The chains that are lit, in words, each step leading to what proves it. */
export function RouteBar({ view, whole, route, change }: PartProps) {
  if (view.route === null || route === null) return null;
  const words = texts.route;
  const name = (id: string) => whole.instruments.find((one) => one.id === id)?.label ?? id;
  const [from, to] = [name(view.route.from), name(view.route.to)];
  const { found, waiting, failed } = route;
  return (
    <section className="route" aria-label={words.label(from, to)}>
      <Disclosure className="route-steps">
        <div className="route-head">
          <p role="status">
            {waiting
              ? words.looking(from, to)
              : failed
                ? words.failed
                : found === null
                  ? words.none(from, to)
                  : words.found(found.way, found.count, found.length, from, to)}
            {found && !found.complete && ` ${words.incomplete}`}
          </p>
          {found && (
            <Heading level={2}>
              <Button slot="trigger" className="link-button">
                {words.steps}
              </Button>
            </Heading>
          )}
          <Button className="link-button" onPress={() => change({ type: 'end-route' })}>
            {words.end}
          </Button>
        </div>
        <DisclosurePanel>{found && <Chains found={found} change={change} />}</DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function Chains({
  found,
  change,
}: {
  readonly found: RouteFound;
  readonly change: (change: Change) => void;
}) {
  return (
    <>
      <ol className="route-chains">
        {found.chains.map((steps) => (
          <li key={steps.map(({ to }) => to.id).join(' ')}>
            {steps[0]?.from.label}
            {steps.map((step) => (
              <Step key={step.to.id} step={step} change={change} />
            ))}
          </li>
        ))}
      </ol>
      {found.count > found.chains.length && (
        <p className="note">{texts.route.shownOf(found.chains.length, found.count)}</p>
      )}
    </>
  );
}

function Step({ step, change }: { readonly step: RouteStep; readonly change: (change: Change) => void }) {
  const { from, to, relation, forward } = step;
  const [source, target] = forward ? [from, to] : [to, from];
  const verb = forward ? texts.relations[relation] : texts.route.passive[relation];
  return (
    <>
      {' '}
      <Button
        className="link-button"
        aria-label={texts.route.words(verb, source.label, target.label)}
        onPress={() => change({ type: 'select-link', source: source.id, target: target.id })}
      >
        {verb}
      </Button>{' '}
      {to.label}
    </>
  );
}
