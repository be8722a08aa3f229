import { useState } from 'preact/hooks';
import { dayMs } from '../../../ground/time/calendarDay';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { Button } from '../../shared/button';
import { monthPaper } from '../../shared/plan/monthPaper';
import type { OwnSplit, ReadyMonth } from '../../shared/plan/monthPlan';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { PaperView } from '../creators/papers/paperView';
import { momentText } from '../operations/momentText';
import { useMonthWords } from './useMonthWords';

interface MonthPageProps {
  readonly month: ReadyMonth;
  readonly opening: PlanOpening;
  readonly own: OwnSplit | undefined;
}

/** Next month on one page, in both languages, to copy or print. */
export function MonthPage({ month, opening: plan, own }: MonthPageProps) {
  const words = useWords();
  const inMonth = useMonthWords();
  const { opening } = useSidebar();
  const [isShown, setShown] = useState(false);
  if (!isShown) return <Button onClick={() => setShown(true)}>{words(texts.showPaper)}</Button>;
  const endedAtMs = opening.lastRun?.endedAtMs ?? Date.now();
  const figuresOf = {
    day: momentText(opening.file.timeZone, endedAtMs).slice(0, 10),
    ageDays: Math.floor((Date.now() - endedAtMs) / dayMs),
  };
  const facts = { month, opening: plan, own, figuresOf };
  const papers = {
    en: monthPaper(facts, { ...inMonth, language: 'en' }),
    ko: monthPaper(facts, { ...inMonth, language: 'ko' }),
  };
  return (
    <div class="stack">
      <Button look="plain" onClick={() => setShown(false)}>
        {words(texts.hidePaper)}
      </Button>
      <PaperView papers={papers} />
    </div>
  );
}
