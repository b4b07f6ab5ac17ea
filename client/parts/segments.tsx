import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type SegmentsProps<Value extends string | number> = {
  readonly values: readonly Value[];
  readonly chosen: string | number;
  readonly onChoose: (value: Value) => void;
  /** What stands on each. */
  readonly names: Readonly<Record<Value, ReactNode>>;
} & (
  | { readonly 'aria-label': string; readonly 'aria-labelledby'?: never }
  | { readonly 'aria-labelledby': string; readonly 'aria-label'?: never }
);

/** A row of buttons of which one is always pressed. */
export function Segments<Value extends string | number>({
  values,
  chosen,
  onChoose,
  names,
  ...label
}: SegmentsProps<Value>) {
  return (
    <ToggleButtonGroup
      {...label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const value = values.find((one) => keys.has(one));
        if (value !== undefined) onChoose(value);
      }}
    >
      {values.map((value) => (
        <ToggleButton key={value} id={value}>
          {names[value]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
