import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { ChoiceField } from '../../shared/choiceField';
import { useWords } from '../../shared/sidebarContext';

interface TakenOffProps {
  readonly headers: readonly string[];
  /** The headers whose amounts are taken off the revenue. */
  readonly value: readonly string[];
  readonly onChange: (headers: readonly string[]) => void;
}

/** Which amounts are taken off the revenue: a discount, a tax, shipping; one field more than there are. */
export function TakenOff({ headers, value, onChange }: TakenOffProps) {
  const words = useWords();
  const replaced = (at: number, header: string) =>
    [...value.slice(0, at), header, ...value.slice(at + 1)].filter((one) => one !== '');
  return (
    <>
      {[...value, ''].map((chosen, at) => (
        <ChoiceField
          key={chosen || 'another'}
          label={words(at === 0 ? texts.takeOff : texts.takeOffMore)}
          hint={at === 0 ? words(texts.takeOffHint) : ''}
          value={chosen}
          choices={[
            { value: '', label: words(texts.nothingTakenOff) },
            ...headers
              .filter((header) => header !== '' && (header === chosen || !value.includes(header)))
              .map((header) => ({ value: header, label: header })),
          ]}
          onChange={(header) => onChange(replaced(at, header))}
        />
      ))}
    </>
  );
}
