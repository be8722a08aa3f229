import { useEffect, useMemo, useState } from 'preact/hooks';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanOpening } from '../../../shared/planOpening';
import { CheckField } from '../../shared/checkField';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { clusterWish, monthPlan, shareWish } from './monthPlan';
import { MonthResult } from './monthResult';
import { typedNumber } from './planForm';
import { RunningCampaigns } from './runningCampaigns';
import { useDecimalSign } from './useDecimalSign';
import { useFormats } from './useFormats';

/** Next month's money and the running campaigns, from the last run's figures. */
export function MonthSection() {
  const words = useWords();
  const { work, start } = useWork('openPlan');
  useEffect(() => {
    void start({});
  }, [start]);
  return (
    <div class="stack">
      <WorkStatus work={work} progress={words(texts.loading)} />
      {work.state === 'done' && <MonthForm opening={work.value} />}
    </div>
  );
}

function MonthForm({ opening }: { readonly opening: PlanOpening }) {
  const words = useWords();
  const { language } = useSidebar();
  const decimalSign = useDecimalSign();
  const { creators, marginPerAction } = opening;
  const [budget, setBudget] = useState(() => startingBudget(opening));
  const [margin, setMargin] = useState(() =>
    marginPerAction === null ? '' : shownNumber(marginPerAction, decimalSign),
  );
  const [hasCluster, setCluster] = useState(false);
  const [hasShare, setShare] = useState(false);
  const month = useMemo(() => {
    const wishes = { ...(hasCluster ? clusterWish : {}), ...(hasShare ? shareWish : {}) };
    const [money, perAction] = [typedNumber(budget, decimalSign), typedNumber(margin, decimalSign)];
    return monthPlan(creators, money, perAction, wishes);
  }, [creators, budget, margin, hasCluster, hasShare, decimalSign]);
  if (creators.length === 0) return <Note>{words(texts.nobody)}</Note>;
  return (
    <>
      {month.state === 'incomplete' && <p class="quiet">{words(texts.incomplete)}</p>}
      {month.state === 'refused' && <Note tone="warn">{capital(say(month.why, language))}</Note>}
      {month.state === 'ready' && <MonthResult month={month} creators={creators} />}
      <TextField
        kind="number"
        name="month-budget"
        label={words(texts.budget)}
        value={budget}
        onChange={setBudget}
      />
      <TextField
        kind="number"
        name="month-margin"
        label={words(texts.margin)}
        hint={words(texts.marginHint)}
        value={margin}
        onChange={setMargin}
      />
      <Wish
        isChecked={hasCluster}
        onChange={setCluster}
        label={words(texts.cluster)}
        price={month.state === 'ready' ? month.clusterPrice : undefined}
      />
      <Wish
        isChecked={hasShare}
        onChange={setShare}
        label={words(texts.largest)}
        price={month.state === 'ready' ? month.sharePrice : undefined}
      />
      <RunningCampaigns opening={opening} />
    </>
  );
}

interface WishProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly label: string;
  /** expected profit that the wish costs; undefined before there is a plan */
  readonly price: number | undefined;
}

/** A switch with its price beside it. */
function Wish({ isChecked, onChange, label, price }: WishProps) {
  const words = useWords();
  const { money } = useFormats();
  const told =
    price === undefined
      ? undefined
      : price < 0.5
        ? words(texts.costsNothing)
        : words(texts.costs, { price: money(price) });
  return (
    <CheckField isChecked={isChecked} onChange={onChange} detail={told}>
      {label}
    </CheckField>
  );
}

/** One post of everybody who has a price. */
function startingBudget({ creators }: PlanOpening): string {
  const sum = creators.reduce((total, { costPerPost }) => total + (costPerPost ?? 0), 0);
  return sum > 0 ? String(Math.round(sum)) : '';
}

function shownNumber(value: number, decimalSign: string): string {
  return String(Number(value.toFixed(2))).replace('.', decimalSign);
}
