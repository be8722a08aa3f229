import { useState } from 'preact/hooks';
import {
  type FilledTemplate,
  fillPayoutTemplate,
  type TemplateColumns,
} from '../../../domain/payouts/fillPayoutTemplate';
import {
  type DelimitedText,
  readDelimitedText,
  writeDelimitedText,
} from '../../../ground/text/delimitedText';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { Note } from '../../shared/note';
import { saveFile } from '../../shared/saveFile';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { TextFile } from '../operations/textFile';
import { guessColumns } from './templateColumns';
import { templateLines } from './templateLines';
import { useMove } from './useMove';

interface TemplateFillProps {
  readonly chosen: readonly string[];
}

interface Template {
  readonly name: string;
  readonly table: DelimitedText;
}

/** Fills the person's own bank or Wise file in the browser; nothing of it is stored or sent. */
export function TemplateFill({ chosen }: TemplateFillProps) {
  const words = useWords();
  const [template, setTemplate] = useState<Template | null>(null);
  const [columns, setColumns] = useState<TemplateColumns>({ key: -1, amount: -1, reference: -1 });
  const { fill, outcome, work, isBusy } = useFill(chosen);
  const choose = (text: string, name: string) => {
    const table = readDelimitedText(text);
    setTemplate({ name, table });
    setColumns(guessColumns(table.rows[0]?.cells ?? []));
  };
  const isKnown = columns.key >= 0 && columns.amount >= 0;
  return (
    <details class="fold">
      <summary>{words(texts.template)}</summary>
      <div class="stack">
        <p class="hint">{words(texts.templateHint)}</p>
        <TextFile label={words(texts.templateFile)} onText={choose} />
        {template && (
          <>
            <ColumnChoices
              header={template.table.rows[0]?.cells ?? []}
              columns={columns}
              onChange={setColumns}
            />
            <div class="row">
              <Button
                isBusy={isBusy}
                isDisabled={!isKnown || chosen.length === 0}
                onClick={() => void fill(template, columns)}
              >
                {words(texts.templateFill)}
              </Button>
            </div>
          </>
        )}
        <WorkStatus work={work} progress={words(texts.exporting)} />
        {outcome && <Filled outcome={outcome} />}
      </div>
    </details>
  );
}

/** Fills the file, hands it back, and marks the payments that are in it. */
function useFill(chosen: readonly string[]) {
  const build = useWork('exportPayouts');
  const move = useMove();
  const [outcome, setOutcome] = useState<FilledTemplate | null>(null);
  const fill = async ({ name, table }: Template, columns: TemplateColumns) => {
    const files = await build.start({ payoutIds: chosen });
    if (!files) return;
    const rows = table.rows.map(({ cells }) => cells);
    const filled = fillPayoutTemplate(rows, columns, templateLines(files.lines));
    const missed = new Set(filled.unmatched.map(({ key }) => key));
    const within = files.lines.filter(({ creator }) => !missed.has(creator));
    setOutcome(filled);
    if (within.length === 0) return;
    const text = writeDelimitedText(filled.rows, table.delimiter);
    saveFile(new Blob([text], { type: 'text/csv' }), `${name.replace(/\.[^.]+$/, '')}-filled.csv`);
    await move.start(
      within.map(({ payoutId }) => payoutId),
      'exported',
    );
  };
  return { fill, outcome, work: build.work, isBusy: build.work.state === 'working' || move.isBusy };
}

interface ColumnChoicesProps {
  readonly header: readonly string[];
  readonly columns: TemplateColumns;
  readonly onChange: (columns: TemplateColumns) => void;
}

/** Which column of the file holds what. */
function ColumnChoices({ header, columns, onChange }: ColumnChoicesProps) {
  const words = useWords();
  const choices = [
    { value: '-1', label: words(texts.templateNone) },
    ...header.map((cell, place) => ({ value: String(place), label: cell || `${place + 1}` })),
  ];
  const labels = {
    key: words(texts.templateName),
    amount: words(texts.templateAmount),
    reference: words(texts.templateReference),
  };
  return (
    <>
      {(['key', 'amount', 'reference'] as const).map((column) => (
        <ChoiceField
          key={column}
          name={`template-${column}`}
          label={labels[column]}
          value={String(columns[column])}
          choices={choices}
          onChange={(place) => onChange({ ...columns, [column]: Number(place) })}
        />
      ))}
    </>
  );
}

function Filled({ outcome: { rows, unmatched } }: { readonly outcome: FilledTemplate }) {
  const words = useWords();
  return (
    <Note tone={unmatched.length === 0 ? 'good' : 'warn'}>
      <p>{words(texts.filled, { count: rows.length - 1 })}</p>
      {unmatched.length > 0 && (
        <p>{words(texts.notFilled, { names: unmatched.map(({ key }) => key).join(', ') })}</p>
      )}
    </Note>
  );
}
