import { useRef } from 'preact/hooks';
import { sidebarFunctionsTexts as texts } from '../../../messages/sidebarFunctionsTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';

interface InsertFormulaProps {
  readonly formula: string;
  readonly look?: 'primary' | 'grey';
}

/** Writes a formula into the active cell; a filled cell is replaced only after a second click. */
export function InsertFormula({ formula, look = 'grey' }: InsertFormulaProps) {
  const words = useWords();
  const insert = useWork('insertFormula');
  const { work } = insert;
  const isFilled = work.state === 'done' && work.value.state === 'filled';
  const buttons = useRef<HTMLDivElement>(null);
  const replace = () => {
    buttons.current?.querySelector('button')?.focus();
    void insert.start({ formula, replace: true });
  };
  return (
    <div class="tight">
      <div class="row" ref={buttons}>
        <Button
          look={look}
          isBusy={work.state === 'working'}
          onClick={() => void insert.start({ formula, replace: false })}
        >
          {words(texts.insert)}
        </Button>
        {isFilled && <Button onClick={replace}>{words(texts.replace)}</Button>}
      </div>
      <WorkStatus
        work={work}
        progress={words(texts.inserting)}
        done={({ state, cell }) =>
          state === 'written' ? (
            <p class="small good-text">{words(texts.inserted, { cell })}</p>
          ) : (
            <p class="small warn-text">{words(texts.filled, { cell })}</p>
          )
        }
      />
    </div>
  );
}
