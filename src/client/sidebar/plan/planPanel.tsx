import { useEffect, useMemo, useState } from 'preact/hooks';
import { sidebarBudgetTexts as budgetTexts } from '../../../messages/sidebarBudgetTexts';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { Modes } from '../../shared/modes';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useCampaign } from '../useCampaign';
import { useDraft } from '../useDraft';
import { CountsContext, countsOf } from './conversionWords';
import { CreatorLines } from './creatorLines';
import { forecastOf } from './forecastOf';
import { ForecastSection } from './forecastSection';
import { LiftSection } from './liftSection';
import { MonthSection } from './monthSection';
import { PayModels } from './payModels';
import { PlanBasics } from './planBasics';
import { emptyPlan, type PlanForm, plannedCreators } from './planForm';

type PlanView = 'pilot' | 'month' | 'lift';

/** Plan: a pilot, next month's money, or a test of whether creators add sales. */
export function PlanPanel() {
  const words = useWords();
  const [view, setView] = useState<PlanView>('pilot');
  return (
    <div class="stack">
      <Heading>{words(sidebarTexts.plan)}</Heading>
      <Modes
        label={words(budgetTexts.view)}
        value={view}
        choices={[
          { value: 'pilot', label: words(budgetTexts.pilotView) },
          { value: 'month', label: words(budgetTexts.monthView) },
          { value: 'lift', label: words(budgetTexts.liftView) },
        ]}
        onChange={setView}
      />
      {view === 'pilot' && <PilotPlan />}
      {view === 'month' && <MonthSection />}
      {view === 'lift' && <LiftSection />}
    </div>
  );
}

/** What a pilot may bring, how to pay for it, and which fee breaks even. */
function PilotPlan() {
  const words = useWords();
  const { opening } = useSidebar();
  const { campaign } = useCampaign();
  const initial = useMemo(
    () => emptyPlan(opening, campaign?.campaignId ?? ''),
    [opening, campaign],
  );
  const { draft: form, change, reset } = useDraft(`plan-${campaign?.campaignId ?? ''}`, initial);
  const isPrefilled = initial.views.some((views) => views !== '');
  const settled = useSettled(form);
  const planned = useMemo(
    () => plannedCreators(settled, opening.file.decimalSeparator),
    [settled, opening.file.decimalSeparator],
  );
  const forecast = useMemo(() => forecastOf(planned), [planned]);
  const counts = countsOf(campaign ? [campaign] : opening.campaigns);
  return (
    <CountsContext.Provider value={counts}>
      <div class="stack">
        <ForecastSection forecast={forecast} />
        <section class="section" aria-labelledby="plan-figures">
          <h2 id="plan-figures">{words(texts.figures)}</h2>
          <p class="quiet small">{words(isPrefilled ? texts.lead : texts.leadBlank)}</p>
          <CreatorLines form={form} change={change} />
          <PlanBasics form={form} change={change} />
        </section>
        <PayModels form={form} change={change} planned={planned} />
        <div class="row">
          <Button look="plain" onClick={() => reset(initial)}>
            {words(sidebarTexts.startOver)}
          </Button>
        </div>
      </div>
    </CountsContext.Provider>
  );
}

const pauseMs = 150;

/** The form once typing pauses: a simulation at every key would make typing stutter. */
function useSettled(form: PlanForm): PlanForm {
  const [settled, setSettled] = useState(form);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(form), pauseMs);
    return () => clearTimeout(timer);
  }, [form]);
  return settled;
}
