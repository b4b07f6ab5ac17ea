import { Button, Dialog, DialogTrigger, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import { DEPTHS, DIRECTIONS } from '../state/expansion.ts';
import { rootOf } from '../state/network.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** Which way and how far the network of the instrument in the middle reaches. */
export function Reach({ view, whole, change }: PartProps) {
  const id = rootOf(view);
  const expansion = view.network.expansions.find((one) => one.id === id);
  if (id === null || !expansion) return null;
  const words = texts.expand;
  const label = whole.instruments.find(({ isRoot }) => isRoot)?.label ?? id;
  const reach = words.reach(words.directions[expansion.direction], words.depths[expansion.depth]);
  return (
    <DialogTrigger>
      <Button className="tool-button" aria-label={words.reachButton(reach, label)}>
        {reach}
      </Button>
      <Popover className="tool-popover" placement="bottom end">
        <Dialog className="tool-dialog" aria-label={words.reachTitle(label)}>
          <RadioGroup
            className="choices"
            value={expansion.direction}
            onChange={(value) => {
              const direction = DIRECTIONS.find((one) => one === value);
              if (direction) change({ type: 're-expand', id, direction });
            }}
          >
            <Label>{words.direction}</Label>
            {DIRECTIONS.map((one) => (
              <Radio key={one} value={one}>
                {words.directions[one]}
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup
            className="choices"
            value={String(expansion.depth)}
            onChange={(value) => {
              const depth = DEPTHS.find((one) => String(one) === value);
              if (depth) change({ type: 're-expand', id, depth });
            }}
          >
            <Label>{words.depth}</Label>
            {DEPTHS.map((one) => (
              <Radio key={one} value={String(one)}>
                {words.depths[one]}
              </Radio>
            ))}
          </RadioGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
