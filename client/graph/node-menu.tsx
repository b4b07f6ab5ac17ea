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
import { actionsFor, type ActionId } from '../network/actions.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { expandChoices } from './expand-choices.ts';
import type { Network } from './network.ts';

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
  const choices = instrument ? expandChoices(instrument, view, network) : [];
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
          {choices.length > 0 && (
            <MenuSection>
              <Header>{words.sections.expand}</Header>
              {choices.map(({ id, text, count }) => (
                <MenuItem key={id} id={id} textValue={text} className="menu-item">
                  <span>{text}</span> <span className="menu-count">{count}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
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

/** What an action is called for one instrument, or for several. */
export function actionName(id: ActionId, number: number): string {
  const { actions, actionsOfSeveral } = texts.explore;
  return (number > 1 ? actionsOfSeveral[id] : undefined) ?? actions[id];
}

function keyName(key: string): string {
  return texts.explore.keys[key] ?? key.toUpperCase();
}
