import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What every field has: a label above, perhaps a hint and a problem below. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (names: FieldNames) => ComponentChildren;
}

/** What ties a control to its label, hint and problem. */
export interface FieldNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** Label above, control, hint and problem below: the frame of every field. */
export function FieldFrame({ label, hint, problem, children }: FrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = [hint && hintId, problem && problemId].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}
