import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { Button } from '../../shared/button';
import { FieldFrame } from '../../shared/field';
import { useWords } from '../../shared/sidebarContext';

interface UnlockFileProps {
  /** How much of the key is derived, 0 to 1; null while nothing is under way. */
  readonly done: number | null;
  readonly onPassword: (password: string) => void;
}

/** Asks for a locked file's password; neither the password nor the file leaves the browser. */
export function UnlockFile({ done, onPassword }: UnlockFileProps) {
  const words = useWords();
  const [password, setPassword] = useState('');
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <FieldFrame label={words(texts.password)} hint={words(texts.passwordHint)}>
        {(names) => (
          <input
            {...names}
            class="input"
            type="password"
            autocomplete="off"
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        )}
      </FieldFrame>
      {done !== null && (
        <p role="status">{words(texts.unlocking, { percent: Math.round(done * 100) })}</p>
      )}
      <div class="row">
        <Button look="primary" isSubmit isDisabled={password === ''} isBusy={done !== null}>
          {words(texts.unlock)}
        </Button>
      </div>
    </form>
  );
}
