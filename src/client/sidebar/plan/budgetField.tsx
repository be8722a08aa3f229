import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';

interface BudgetFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether Settings hold this very budget. */
  readonly isKept: boolean;
}

/** The month's budget, and how to keep it for the leadership page. */
export function BudgetField({ value, onChange, isKept }: BudgetFieldProps) {
  const words = useWords();
  const { work, start, forget } = useWork('saveSetting');
  const change = (text: string) => {
    forget();
    onChange(text);
  };
  const canKeep = value.trim() !== '' && !isKept && work.state !== 'done';
  return (
    <div class="tight">
      <TextField
        kind="number"
        name="month-budget"
        label={words(texts.budget)}
        value={value}
        onChange={change}
      />
      {canKeep && (
        <Button look="plain" onClick={() => void start({ key: 'month_budget', text: value })}>
          {words(texts.keepBudget)}
        </Button>
      )}
      <WorkStatus
        work={work}
        progress={words(texts.keeping)}
        done={() => <p class="small">{words(texts.keptBudget)}</p>}
      />
    </div>
  );
}
