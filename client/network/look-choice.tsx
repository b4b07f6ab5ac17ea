import { Button, Dialog, DialogTrigger, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import { COLOURS, GROUPS, SIZES } from '../state/look.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** What size and colour say, and what is drawn as a group. */
export function LookChoice({ view, change }: PartProps) {
  const words = texts.look;
  if (view.display.as === 'list') return null;
  const { size, colour, groups } = view.look;
  return (
    <DialogTrigger>
      <Button className="tool-button" aria-label={words.title}>
        {words.name}
      </Button>
      <Popover className="tool-popover" placement="bottom end">
        <Dialog className="tool-dialog" aria-label={words.title}>
          <Choice
            name={words.size}
            value={size}
            values={SIZES}
            names={words.sizes}
            onChange={(one) => change({ type: 'choose-look', size: one } satisfies Change)}
          />
          <Choice
            name={words.colour}
            value={colour}
            values={COLOURS}
            names={words.colours}
            onChange={(one) => change({ type: 'choose-look', colour: one } satisfies Change)}
          />
          <Choice
            name={words.groups}
            value={groups}
            values={GROUPS}
            names={words.groupsBy}
            onChange={(one) => change({ type: 'choose-look', groups: one } satisfies Change)}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, values, names, onChange }: ChoiceProps<Value>) {
  return (
    <RadioGroup
      className="choices"
      value={value}
      onChange={(chosen) => {
        const one = values.find((each) => each === chosen);
        if (one !== undefined) onChange(one);
      }}
    >
      <Label>{name}</Label>
      {values.map((one) => (
        <Radio key={one} value={one}>
          {names[one]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
