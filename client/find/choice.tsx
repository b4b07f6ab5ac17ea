import { useId } from 'react';
import { texts } from '../texts/texts.ts';

/** A value that can be chosen, and how many hits have it. */
export interface ChoiceValue {
  readonly value: string;
  /** What it is called, where the graph says it. */
  readonly name: string | null;
  readonly count: number;
}

interface ChoiceProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly values: readonly ChoiceValue[];
  readonly chosen: string | null;
  /** What a value is called that the graph does not name. */
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
}

/** One value of a list, or none. What is chosen stays in the list, also when no hit has it. */
export function Choice({ label, none, values, chosen, nameOf, onChoose }: ChoiceProps) {
  const id = useId();
  const listed =
    chosen === null || values.some(({ value }) => value === chosen)
      ? values
      : [...values, { value: chosen, name: null, count: 0 }];
  return (
    <span className="find-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {listed.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {texts.search.choice(name ?? nameOf(value), count)}
          </option>
        ))}
      </select>
    </span>
  );
}
