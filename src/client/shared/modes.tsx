import { useId } from 'preact/hooks';
import type { Choice } from './choiceField';

interface ModesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (Choice & { readonly value: Value })[];
  readonly onChange: (value: Value) => void;
}

/** Two or three ways of working, side by side: radio buttons that look like one switch. */
export function Modes<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ModesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="modes">
      <legend class="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="mode">
          <input
            type="radio"
            class="unseen"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
