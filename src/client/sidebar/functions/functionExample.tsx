import { exampleFormula } from '../../../functions/docs/exampleFormula';
import type { Example, ExampleCell } from '../../../functions/docs/functionDocs';
import { sidebarFunctionsTexts as texts } from '../../../messages/sidebarFunctionsTexts';
import type { SidebarFile } from '../../../shared/sidebarOpening';
import { CopyButton } from '../../shared/copyButton';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { InsertFormula } from './insertFormula';

interface FunctionExampleProps {
  readonly name: string;
  readonly example: Example;
}

/** An example in the file's own separators, its result, and the ways to use it. */
export function FunctionExample({ name, example }: FunctionExampleProps) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const formula = exampleFormula(name, example.args, opening.file.argumentSeparator);
  const shown = (language === 'ko' && example.resultKo) || example.result;
  return (
    <div class="card">
      <p class="small">
        <strong>{words(texts.example)}</strong> {example.says[language]}
      </p>
      <p class="code">{formula}</p>
      <ResultTable result={shown} file={opening.file} />
      <div class="row">
        <InsertFormula formula={formula} />
        <CopyButton text={formula} label={words(texts.copyFormula)} />
      </div>
    </div>
  );
}

interface ResultTableProps {
  readonly result: Example['result'];
  readonly file: SidebarFile;
}

/** What the example answers, laid out as it would fill the cells. */
function ResultTable({ result, file }: ResultTableProps) {
  const words = useWords();
  const rows: readonly (readonly ExampleCell[])[] = Array.isArray(result)
    ? (result as readonly (readonly ExampleCell[])[])
    : [[result as ExampleCell]];
  return (
    <table class="cells">
      <caption class="unseen">{words(texts.result)}</caption>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={String(row)}>
            {cells.map((cell, column) => (
              <td key={String(column)} class={typeof cell === 'number' ? 'number' : undefined}>
                {cellText(cell, file)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellText(cell: ExampleCell, { decimalSeparator }: SidebarFile): string {
  if (typeof cell === 'number') {
    return String(Number(cell.toPrecision(5))).replace('.', decimalSeparator);
  }
  if (typeof cell === 'object') return cell.date;
  return String(cell);
}
