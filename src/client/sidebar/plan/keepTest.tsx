import { useState } from 'preact/hooks';
import type { FinishedTest } from '../../../domain/incrementality/finishedTest';
import { choiceText } from '../../../messages/choiceText';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import type { CountedThing } from './conversionWords';

interface KeepTestProps {
  readonly test: FinishedTest;
  readonly counted: CountedThing;
}

const decisions = ['spend_more', 'go_on', 'spend_less', 'test_again'] as const;

/** Keeps a finished test in the Tests tab: when it ran, its counts, what follows from it. */
export function KeepTest({ test, counted }: KeepTestProps) {
  const words = useWords();
  const { work, start, forget } = useWork('keepTest');
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [decision, setDecision] = useState('');
  const put = (set: (value: string) => void) => (value: string) => {
    forget();
    set(value);
  };
  const { design, drawn, during, before } = test;
  const keep = () =>
    start({ design, drawn, during, before, test: { counted, startsOn, endsOn, decision } });
  const choices = decisions.map((value) => ({
    value,
    label: words(choiceText('decision', value)),
  }));
  return (
    <div class="stack">
      <TextField
        kind="date"
        name="lift-starts"
        label={words(texts.startsOn)}
        value={startsOn}
        onChange={put(setStartsOn)}
      />
      <TextField
        kind="date"
        name="lift-ends"
        label={words(texts.endsOn)}
        value={endsOn}
        onChange={put(setEndsOn)}
      />
      <ChoiceField
        name="lift-decision"
        label={words(texts.decision)}
        value={decision}
        choices={[{ value: '', label: words(texts.undecided) }, ...choices]}
        onChange={put(setDecision)}
      />
      {work.state !== 'done' && (
        <Button isBusy={work.state === 'working'} onClick={() => void keep()}>
          {words(texts.keepTest)}
        </Button>
      )}
      <WorkStatus
        work={work}
        progress={words(texts.keepingTest)}
        done={({ testId }) => <p class="small">{words(texts.keptTest, { id: testId })}</p>}
      />
    </div>
  );
}
