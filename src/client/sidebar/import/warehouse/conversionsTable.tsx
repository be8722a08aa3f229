import { useState } from 'preact/hooks';
import { sidebarWarehouseTexts as texts } from '../../../../messages/sidebarWarehouseTexts';
import type { WarehouseColumns } from '../../../../shared/warehouseEndpoints';
import type { Column } from '../../../../workbook/schema/column';
import { headerOf } from '../../../../workbook/schema/header';
import { conversionsTab } from '../../../../workbook/schema/tabs/conversionsTab';
import { Button } from '../../../shared/button';
import { ChoiceField } from '../../../shared/choiceField';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { entriesOf, type WarehouseDraft } from './warehouseDraft';

interface ConversionsTableProps {
  readonly draft: WarehouseDraft;
  readonly onChange: (part: Partial<WarehouseDraft>) => void;
}

/** The table that the shop's pipeline fills, and which of its columns mean what. */
export function ConversionsTable({ draft, onChange }: ConversionsTableProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const reading = useWork('readWarehouseColumns');
  const [found, setFound] = useState<WarehouseColumns | null>(null);
  const read = async () => {
    const answer = await reading.start({
      entries: entriesOf(draft, opening.file.decimalSeparator),
    });
    if (!answer) return;
    setFound(answer);
    const conversionsColumns = { ...answer.suggested, ...draft.conversionsColumns };
    onChange({ conversionsColumns });
  };
  return (
    <div class="stack">
      <TextField
        label={words(texts.table)}
        hint={words(texts.tableHint)}
        value={draft.conversionsTable}
        onChange={(conversionsTable) => onChange({ conversionsTable })}
      />
      <div class="row">
        <Button isBusy={reading.work.state === 'working'} onClick={() => void read()}>
          {words(texts.readColumns)}
        </Button>
      </div>
      <WorkStatus work={reading.work} progress={words(texts.readingColumns)} />
      <ColumnChoices draft={draft} columns={namesOf(found, draft)} onChange={onChange} />
    </div>
  );
}

/** What may be chosen: what was read, else what was chosen before. */
function namesOf(found: WarehouseColumns | null, draft: WarehouseDraft): readonly string[] {
  return found?.columns ?? [...new Set(Object.values(draft.conversionsColumns))].sort();
}

interface ColumnChoicesProps extends ConversionsTableProps {
  readonly columns: readonly string[];
}

function ColumnChoices({ draft, columns, onChange }: ColumnChoicesProps) {
  const words = useWords();
  if (columns.length === 0) return null;
  const chosen = draft.conversionsColumns;
  const isUsual = ({ key, required }: Column) => required === true || chosen[key] !== undefined;
  const all: readonly Column[] = conversionsTab.columns;
  const field = (column: Column) => (
    <ColumnField
      key={column.key}
      column={column}
      columns={columns}
      value={chosen[column.key] ?? ''}
      onChange={(name) => onChange({ conversionsColumns: { ...chosen, [column.key]: name } })}
    />
  );
  return (
    <section class="stack" aria-labelledby="meanings">
      <h2 id="meanings">{words(texts.columns)}</h2>
      {all.filter(isUsual).map(field)}
      <details class="fold">
        <summary>{words(texts.moreColumns)}</summary>
        <div class="stack">{all.filter((column) => !isUsual(column)).map(field)}</div>
      </details>
    </section>
  );
}

interface ColumnFieldProps {
  readonly column: Column;
  readonly columns: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function ColumnField({ column, columns, value, onChange }: ColumnFieldProps) {
  const words = useWords();
  const { language } = useSidebar();
  return (
    <ChoiceField
      label={language === 'ko' ? column.ko : headerOf(column.key)}
      hint={column.note[language]}
      value={value}
      choices={[
        { value: '', label: words(texts.nothing) },
        ...columns.map((name) => ({ value: name, label: name })),
      ]}
      onChange={onChange}
    />
  );
}
