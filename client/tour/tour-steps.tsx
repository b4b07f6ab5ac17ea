import { useMemo, useState } from 'react';
import { Button, Dialog, Heading, Popover, type PopoverProps } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface Step {
  readonly id: keyof typeof texts.tour.steps;
  /** What the step is about: it stands beside this. */
  readonly at: string;
  readonly placement: NonNullable<PopoverProps['placement']>;
}

const STEPS: readonly Step[] = [
  { id: 'network', at: '#content .toolbar', placement: 'bottom' },
  { id: 'panel', at: '#panel', placement: 'start' },
  { id: 'tabs', at: '#panel [role="tablist"]', placement: 'bottom' },
  { id: 'search', at: '#search', placement: 'bottom start' },
];

/** The steps whose subject is on the page, one after the other; Escape ends the tour. */
export function TourSteps({ onEnd }: { readonly onEnd: () => void }) {
  const [index, setIndex] = useState(0);
  const steps = useMemo(() => STEPS.filter(({ at }) => document.querySelector(at) !== null), []);
  const step = steps[index];
  const element = step && document.querySelector(step.at);
  if (!step || !element) return null;
  const { heading, words } = texts.tour.steps[step.id];
  const isLast = index === steps.length - 1;
  return (
    <Popover
      key={step.id}
      className="tour-step"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onEnd();
      }}
      isNonModal
      triggerRef={{ current: element }}
      placement={step.placement}
      offset={10}
    >
      <Dialog>
        <Heading slot="title" level={2}>
          {heading}
        </Heading>
        <p>{words}</p>
        <p className="tour-ways">
          <span className="note">{texts.tour.step(index + 1, steps.length)}</span>
          {!isLast && (
            <Button className="link-button" onPress={onEnd}>
              {texts.tour.skip}
            </Button>
          )}
          {index > 0 && (
            <Button className="button" onPress={() => setIndex(index - 1)}>
              {texts.tour.back}
            </Button>
          )}
          <Button className="button primary" onPress={() => (isLast ? onEnd() : setIndex(index + 1))}>
            {isLast ? texts.tour.done : texts.tour.next}
          </Button>
        </p>
      </Dialog>
    </Popover>
  );
}
