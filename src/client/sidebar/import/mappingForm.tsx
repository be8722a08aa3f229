import { useMemo, useState } from 'preact/hooks';
import { capital } from '../../../ground/text/capital';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportMapping, ImportTab, ImportUnknown } from '../../../shared/importEndpoints';
import type { Column } from '../../../workbook/schema/column';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { ColumnChoice } from './columnChoice';
import { importedTabs } from './importedTabs';
import { MadeId } from './madeId';
import {
  columnsToMap,
  idColumnOf,
  type MappingDraft,
  mappingOf,
  missingColumns,
  offeredTabs,
  startingMapping,
} from './mappingDraft';
import { TakenOff } from './takenOff';

interface MappingFormProps {
  readonly file: ImportUnknown;
  readonly onMapped: (mapping: ImportMapping) => void;
}

/** What the columns of an unknown file mean: guessed by their names, corrected by the user. */
export function MappingForm({ file, onMapped }: MappingFormProps) {
  const words = useWords();
  const { language } = useSidebar();
  const [draft, setDraft] = useState(() => startingMapping(file));
  const { usual, others } = useMemo(() => columnsToMap(file, draft.tab), [file, draft.tab]);
  const missing = missingColumns(draft);
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
          label: language === 'ko' ? importedTabs[name].ko : name,
        }))}
        onChange={(name) => setDraft(startingMapping(file, name as ImportTab))}
      />
      <ColumnChoices columns={usual} file={file} draft={draft} onChange={setDraft} />
      <details class="fold">
        <summary>{words(texts.moreColumns)}</summary>
        <div class="stack">
          <ColumnChoices columns={others} file={file} draft={draft} onChange={setDraft} />
        </div>
      </details>
      {draft.sources.revenue?.startsWith('header:') && (
        <TakenOff
          headers={file.headers}
          value={draft.takenOff}
          onChange={(takenOff) => setDraft({ ...draft, takenOff })}
        />
      )}
      {!draft.sources[idColumnOf(draft.tab)] && (
        <MadeId file={file} draft={draft} onChange={setDraft} />
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

interface ColumnChoicesProps {
  readonly columns: readonly Column[];
  readonly file: ImportUnknown;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

function ColumnChoices({ columns, file, draft, onChange }: ColumnChoicesProps) {
  return (
    <>
      {columns.map((column) => (
        <ColumnChoice
          key={column.key}
          column={column}
          file={file}
          value={draft.sources[column.key] ?? ''}
          onChange={(source) =>
            onChange({ ...draft, sources: { ...draft.sources, [column.key]: source } })
          }
        />
      ))}
    </>
  );
}
