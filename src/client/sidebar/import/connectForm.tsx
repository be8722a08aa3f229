import type { ComponentChildren } from 'preact';
import { Button } from '../../shared/button';

interface ConnectFormProps {
  readonly isConnected: boolean;
  readonly isConnecting: boolean;
  readonly isRemoving: boolean;
  readonly connectLabel: string;
  readonly removeLabel: string;
  readonly onConnect: () => Promise<void>;
  readonly onRemove: () => Promise<void>;
  /** How connecting and removing went. */
  readonly outcome: ComponentChildren;
  /** The entries. */
  readonly children: ComponentChildren;
}

/** Entries that connect something outside of the file, and the way to disconnect it again. */
export function ConnectForm(props: ConnectFormProps) {
  const { isConnected, onConnect, onRemove } = props;
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void onConnect();
      }}
    >
      {props.children}
      <div class="row">
        <Button look={isConnected ? 'grey' : 'primary'} isSubmit isBusy={props.isConnecting}>
          {props.connectLabel}
        </Button>
        {isConnected && (
          <Button look="plain" isBusy={props.isRemoving} onClick={() => void onRemove()}>
            {props.removeLabel}
          </Button>
        )}
      </div>
      {props.outcome}
    </form>
  );
}
