import {
  Button,
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { actionName } from '../network/action-name.ts';
import { actionsFor } from '../network/actions.ts';
import { NeighbourKindsDocument } from '../operations.generated.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { DIRECTIONS } from '../state/expansion.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { expandChoices } from './model/expand-choices.ts';
import type { Network } from './model/network.ts';

interface NodeMenuProps {
  readonly ids: readonly string[];
  readonly view: View;
  readonly network: Network;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly change: (change: Change) => void;
}

/** All that can be done with what is selected; for one instrument, what expanding it would bring, by kind. */
export function NodeMenu({ ids, view, network, isOpen, onOpenChange, change }: NodeMenuProps) {
  const [only, ...others] = ids;
  const instrument = others.length === 0 ? network.instruments.find(({ id }) => id === only) : undefined;
  const variables = useMemo(
    () => (isOpen && others.length === 0 && only !== undefined ? { id: only } : null),
    [isOpen, only, others.length],
  );
  const kinds = useAnswer(NeighbourKindsDocument, variables);
  const counts = kinds.status === 'here' ? kinds.value.instrument : null;
  const choices = instrument ? expandChoices(instrument, counts, network) : [];
  const actions = actionsFor(ids, { view, network });
  const words = texts.explore;
  const label = instrument ? words.menu(instrument.label) : words.menuOfSeveral(ids.length);
  const changes = new Map<string, Change>([
    ...choices.map((choice): [string, Change] => [choice.id, choice.change]),
    ...actions.map(({ action, change: what }): [string, Change] => [action.id, what]),
  ]);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button aria-label={label} className="menu-button">
        {words.menuSign}
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu
          aria-label={label}
          className="menu"
          onAction={(key) => {
            const what = changes.get(String(key));
            if (what) change(what);
          }}
        >
          {DIRECTIONS.map((direction) => {
            const own = choices.filter((choice) => choice.direction === direction);
            if (own.length === 0) return null;
            return (
              <MenuSection key={direction}>
                <Header>{texts.expand.sections[direction]}</Header>
                {own.map(({ id, kind, count }) => {
                  const text = kind === null ? texts.expand.ways[direction] : texts.kindsMany[kind];
                  return (
                    <MenuItem key={id} id={id} textValue={text} className="menu-item">
                      <span className={kind === null ? undefined : 'menu-kind'}>
                        {kind && <KindMark kind={kind} />}
                        {text}
                      </span>{' '}
                      <span className="menu-count">+{texts.number(count)}</span>
                    </MenuItem>
                  );
                })}
              </MenuSection>
            );
          })}
          {(['expand', 'select', 'picture', 'further'] as const).map((group) => {
            const own = actions.filter(({ action }) => action.group === group);
            if (own.length === 0) return null;
            return (
              <MenuSection key={group} aria-label={words.sections[group]}>
                {own.map(({ action: { id, keys } }) => (
                  <MenuItem key={id} id={id} className="menu-item" textValue={actionName(id, ids.length)}>
                    <span>{actionName(id, ids.length)}</span>
                    {keys[0] !== undefined && <Keyboard>{keyName(keys[0])}</Keyboard>}
                  </MenuItem>
                ))}
              </MenuSection>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function keyName(key: string): string {
  return texts.explore.keys[key] ?? key.toUpperCase();
}
