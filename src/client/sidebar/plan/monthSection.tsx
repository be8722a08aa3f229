import { useMemo, useState } from 'preact/hooks';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { Note } from '../../shared/note';
import { consideredCreators } from '../../shared/plan/consideredCreators';
import { clusterWish, monthPlan, type PostLimits, shareWish } from '../../shared/plan/monthPlan';
import { startingBudget } from '../../shared/plan/startingBudget';
import { useSpeech, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { WorkStatus } from '../../shared/workStatus';
import { BudgetField } from './budgetField';
import { type Counts, CountsContext, useConversionWords } from './conversionWords';
import { LimitFields } from './limitFields';
import { MonthResult } from './monthResult';
import { numberText, typedNumber } from './planForm';
import { RunningCampaigns } from './runningCampaigns';
import { useDecimalSign } from './useDecimalSign';
import { usePlanOpening } from './usePlanOpening';
import { WishField } from './wishField';

/** Next month's money and the running campaigns, from the last run's figures. */
export function MonthSection() {
  const words = useWords();
  const work = usePlanOpening();
  return (
    <div class="stack">
      <WorkStatus work={work} progress={words(texts.loading)} />
      {work.state === 'done' && (
        <CountsContext.Provider value={countsOfMonth(work.value)}>
          <MonthForm opening={work.value} />
        </CountsContext.Provider>
      )}
    </div>
  );
}

function countsOfMonth({ action, marginLack }: PlanOpening): Counts {
  return marginLack === 'actionsDiffer' ? 'both' : (action ?? 'order');
}

function MonthForm({ opening }: { readonly opening: PlanOpening }) {
  const words = useConversionWords();
  const speech = useSpeech();
  const decimalSign = useDecimalSign();
  const { creators, marginPerAction } = opening;
  const [budget, setBudget] = useState(() => numberText(startingBudget(opening), decimalSign));
  const [margin, setMargin] = useState(() => numberText(marginPerAction, decimalSign));
  const [hasCluster, setCluster] = useState(false);
  const [hasShare, setShare] = useState(false);
  const [limits, setLimits] = useState<ReadonlyMap<string, PostLimits>>(new Map());
  const money = typedNumber(budget, decimalSign);
  const month = useMemo(() => {
    const wishes = { ...(hasCluster ? clusterWish : {}), ...(hasShare ? shareWish : {}) };
    return monthPlan(creators, money, typedNumber(margin, decimalSign), wishes, limits);
  }, [creators, money, margin, hasCluster, hasShare, decimalSign, limits]);
  if (creators.length === 0) return <Note>{words(texts.nobody)}</Note>;
  const ready = month.state === 'ready' ? month : undefined;
  return (
    <>
      {month.state === 'incomplete' && <p class="quiet">{words(texts.incomplete)}</p>}
      {month.state === 'refused' && <Note tone="warn">{capital(say(month.why, speech))}</Note>}
      {ready && <MonthResult month={ready} opening={opening} />}
      <BudgetField
        value={budget}
        onChange={setBudget}
        isKept={money !== null && money === opening.budget}
      />
      <TextField
        kind="number"
        name="month-margin"
        label={words(texts.margin)}
        hint={words(texts.marginHint)}
        value={margin}
        onChange={setMargin}
      />
      <WishField
        isChecked={hasCluster}
        onChange={setCluster}
        label={words(texts.cluster)}
        price={ready?.clusterPrice}
      />
      <WishField
        isChecked={hasShare}
        onChange={setShare}
        label={words(texts.largest)}
        price={ready?.sharePrice}
      />
      <LimitFields
        creators={ready?.creators ?? consideredCreators(creators)}
        limits={limits}
        change={(creatorId, own) => setLimits(new Map([...limits, [creatorId, own]]))}
      />
      <RunningCampaigns opening={opening} />
    </>
  );
}
