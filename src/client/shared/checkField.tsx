import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CheckFieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly detail?: string | undefined;
  readonly children: ComponentChildren;
}

/** A box to tick, its label beside it. */
export function CheckField({ isChecked, onChange, detail, children }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        aria-describedby={detail ? `${id}-detail` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{children}</label>
        {detail && (
          <p class="hint" id={`${id}-detail`}>
            {detail}
          </p>
        )}
      </div>
    </div>
  );
}
