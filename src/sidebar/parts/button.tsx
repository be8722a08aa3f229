import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** One primary button a view; everything else is grey or plain text. */
  readonly look?: 'primary' | 'grey' | 'plain';
  readonly isBusy?: boolean;
  readonly isSubmit?: boolean;
  readonly describedBy?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus while it is busy: it is marked as disabled, not taken away. */
export function Button(props: ButtonProps) {
  const { look = 'grey', isBusy = false, isSubmit = false, onClick, describedBy, children } = props;
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={isBusy}
      aria-describedby={describedBy}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
