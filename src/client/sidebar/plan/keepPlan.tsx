import { useState } from 'preact/hooks';
import { dayOfText } from '../../../ground/time/calendarDay';
import { monthOfDay, monthText } from '../../../ground/time/calendarMonth';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { dayNames } from '../../shared/dayNames';
import type { OwnSplit, ReadyMonth } from '../../shared/plan/monthPlan';
import { planToKeep } from '../../shared/plan/planToKeep';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { momentText } from '../operations/momentText';

interface KeepPlanProps {
  readonly month: ReadyMonth;
  readonly split: OwnSplit;
  /** whether the split is not the plan's */
  readonly isOwn: boolean;
}

/** Keeps what is planned in the Plans tab, so that it can be held against what comes of it. */
export function KeepPlan({ month, split, isOwn }: KeepPlanProps) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const { monthName } = dayNames(opening.file.locale);
  const { work, start, forget } = useWork('keepPlan');
  const now = monthOfDay(dayOfText(momentText(opening.file.timeZone).slice(0, 10)));
  const [chosen, setChosen] = useState(monthText(now + 1));
  if (split.spent === 0) return null;
  const choose = (value: string) => {
    forget();
    setChosen(value);
  };
  return (
    <div class="stack">
      <ChoiceField
        name="plan-month"
        label={words(texts.keepFor)}
        value={chosen}
        choices={[now, now + 1].map(monthText).map((value) => ({
          value,
          label: monthName(value, language),
        }))}
        onChange={choose}
      />
      <Button
        isBusy={work.state === 'working'}
        onClick={() => void start(planToKeep(month, split, chosen))}
      >
        {words(isOwn ? texts.keepOwn : texts.keepPlan)}
      </Button>
      <WorkStatus
        work={work}
        progress={words(texts.keepingPlan)}
        done={(kept) => <p class="small">{words(texts.keptPlan, kept)}</p>}
      />
    </div>
  );
}
