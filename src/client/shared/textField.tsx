import { FieldFrame, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'url' | 'date' | 'datetime' | 'number';
  readonly rows?: number;
  readonly name?: string;
}

/** The height of that many lines: an area that grows with its text ignores `rows`. */
function areaStyle(rows: number): string {
  return `min-height: calc(${rows} * 1.4em + 14px)`;
}

/**
 * A line or, with `rows`, an area of text. Numbers are plain text with a decimal keyboard, because
 * a number input silently empties itself on "1.234,50".
 */
export function TextField({
  value,
  onChange,
  kind = 'text',
  rows,
  name,
  ...frame
}: TextFieldProps) {
  const shared = {
    name,
    value,
    class: 'input',
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  const line = {
    ...shared,
    autocomplete: 'off',
    spellcheck: kind === 'text',
    inputMode: kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : undefined,
  } as const;
  return (
    <FieldFrame {...frame}>
      {(names) => {
        if (rows) return <textarea {...names} {...shared} rows={rows} style={areaStyle(rows)} />;
        if (kind === 'date') return <input {...names} {...shared} type="date" />;
        if (kind === 'datetime') return <input {...names} {...shared} type="datetime-local" />;
        return <input {...names} {...line} type="text" />;
      }}
    </FieldFrame>
  );
}
