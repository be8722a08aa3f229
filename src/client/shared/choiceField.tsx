import { FieldFrame, type FieldProps } from './field';

/** One choice of a list: its value and what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices with a text on offer that is none of them, so that opening a form loses nothing. */
export function withOwn(value: string, choices: readonly Choice[]): readonly Choice[] {
  const isKnown = choices.some((choice) => choice.value === value);
  return isKnown ? choices : [...choices, { value, label: value }];
}

interface ChoiceFieldProps extends FieldProps {
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of several, from a list. */
export function ChoiceField({ name, value, choices, onChange, ...frame }: ChoiceFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(names) => (
        <select
          {...names}
          name={name}
          class="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
