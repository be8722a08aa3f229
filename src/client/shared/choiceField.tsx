import { FieldFrame, type FieldProps } from './field';

/** One choice of a list: its value and what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of several, from a list. */
export function ChoiceField({ value, choices, onChange, ...frame }: ChoiceFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(names) => (
        <select
          {...names}
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
