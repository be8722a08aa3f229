import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../messages/sidebarImportTexts';
import type { ImportMapping, ImportTab, ImportUnknown } from '../../shared/importEndpoints';
import { columnsOf, tabNamed } from '../../workbook/schema/tabs';
import { capital } from '../capital';
import { Button } from '../parts/button';
import { CheckField } from '../parts/checkField';
import { ChoiceField } from '../parts/choiceField';
import { Note } from '../parts/note';
import { TextField } from '../parts/textField';
import { useSidebar, useWords } from '../sidebarContext';
import { ColumnChoice } from './columnChoice';
import { mappingOf, missingColumns, offeredTabs, startingMapping } from './mappingDraft';

interface MappingFormProps {
  readonly file: ImportUnknown;
  readonly onMapped: (mapping: ImportMapping) => void;
}

/** What the columns of an unknown file mean: guessed by their names, corrected by the user. */
export function MappingForm({ file, onMapped }: MappingFormProps) {
  const words = useWords();
  const { language } = useSidebar();
  const [draft, setDraft] = useState(() => startingMapping(file));
  const tab = tabNamed(draft.tab);
  const missing = missingColumns(draft);
  const isSummable = draft.tab === 'Conversions';
  return (
    <section class="stack" aria-labelledby="unknown">
      <div class="tight">
        <h2 id="unknown">{words(texts.unknown)}</h2>
        <p class="quiet">{words(texts.unknownHint)}</p>
      </div>
      {file.resembles !== '' && <Note tone="warn">{capital(file.resembles)}</Note>}
      <TextField
        label={words(texts.mappingName)}
        hint={words(texts.mappingNameHint)}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <ChoiceField
        label={words(texts.intoTab)}
        value={draft.tab}
        choices={offeredTabs.map((name) => ({
          value: name,
          label: language === 'ko' ? tabNamed(name).ko : name,
        }))}
        onChange={(name) => setDraft(startingMapping(file, name as ImportTab))}
      />
      {columnsOf(tab).map((column) => (
        <ColumnChoice
          key={column.key}
          column={column}
          file={file}
          value={draft.sources[column.key] ?? ''}
          onChange={(source) =>
            setDraft({ ...draft, sources: { ...draft.sources, [column.key]: source } })
          }
        />
      ))}
      {isSummable && (
        <CheckField
          isChecked={draft.isSummed}
          onChange={(isSummed) => setDraft({ ...draft, isSummed })}
        >
          {words(texts.addUp)}
        </CheckField>
      )}
      <div class="row">
        <Button
          look="primary"
          isDisabled={missing.length > 0}
          onClick={() => onMapped(mappingOf(draft))}
        >
          {words(texts.preview)}
        </Button>
      </div>
    </section>
  );
}
