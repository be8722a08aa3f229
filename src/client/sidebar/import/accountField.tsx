import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ConnectionField } from '../../../shared/importEndpoints';
import { FieldFrame } from '../../shared/field';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

interface AccountFieldProps {
  readonly field: ConnectionField;
  /** A secret is kept already: a blank one leaves it. */
  readonly isKept: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One entry of an account. A token is hidden while it is typed and never comes back from the server. */
export function AccountField({ field, isKept, value, onChange }: AccountFieldProps) {
  const words = useWords();
  const { label, hint, isSecret } = field;
  if (!isSecret) return <TextField label={label} hint={hint} value={value} onChange={onChange} />;
  return (
    <FieldFrame label={label} hint={isKept ? words(texts.keptSecret) : hint}>
      {(names) => (
        <input
          {...names}
          class="input"
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
