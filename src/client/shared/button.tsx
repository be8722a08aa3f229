import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** One primary button a view; everything else is grey or plain text. */
  readonly look?: 'primary' | 'grey' | 'plain';
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly isSubmit?: boolean;
  readonly describedBy?: string;
  /** What a screen reader says where the visible words alone would be ambiguous. */
  readonly label?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus while it is off: it is marked as disabled, not taken away. */
export function Button(props: ButtonProps) {
  const { look = 'grey', isBusy = false, isSubmit = false, describedBy, children } = props;
  const isOff = isBusy || props.isDisabled === true;
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={isOff}
      aria-label={props.label}
      aria-describedby={describedBy}
      onClick={isOff ? (event) => event.preventDefault() : props.onClick}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
