import { message, say } from '../../ground/text/text';
import { monthTexts } from '../../messages/monthTexts';
import type { PlanOpening } from '../../shared/planOpening';
import { missingSentence } from '../shared/plan/missingSentence';
import type { MonthPlan, ReadyMonth } from '../shared/plan/monthPlan';
import {
  beliefSentence,
  decisionSentence,
  ignoranceSentence,
  keptSentence,
  simpleSentence,
} from '../shared/plan/monthSentences';
import type { PageProps } from './pageProps';

interface NextMonthProps extends PageProps {
  readonly month: MonthPlan;
  readonly plan: PlanOpening;
}

/** How much to spend next month, why to believe it, and what simpler rules would bring. */
export function NextMonthSection({ month, plan, formats, language }: NextMonthProps) {
  return (
    <section class="card nextMonth" aria-labelledby="nextMonth">
      <h2 id="nextMonth">{monthTexts.title[language]}</h2>
      {month.state === 'ready' ? (
        <Plan month={month} plan={plan} formats={formats} language={language} />
      ) : (
        <p>{missingSentence(month, plan, language)}</p>
      )}
    </section>
  );
}

/** Where the budget comes from, in the order of `startingBudget`. */
function basisOf({ budget, usualBudget }: PlanOpening) {
  if (budget !== null) return monthTexts.basisSettings;
  return usualBudget !== null ? monthTexts.basisUsual : monthTexts.basisPosts;
}

interface PlanProps extends PageProps {
  readonly month: ReadyMonth;
  readonly plan: PlanOpening;
}

function Plan({ month, plan, formats, language }: PlanProps) {
  const words = { ...formats, language };
  const { expectedProfit, outcome, spent } = month.plan;
  const kept = keptSentence(month, words);
  const { creators } = month;
  const all = plan.creators.length;
  const considered = message(monthTexts.considered, { count: creators.length, all });
  return (
    <>
      <p class="answer">{decisionSentence(month, words)}</p>
      {spent > 0 && <p>{beliefSentence({ profit: expectedProfit, outcome }, words)}</p>}
      {kept !== '' && <p class="small">{kept}</p>}
      <p class="small">
        {simpleSentence(month, words)} {ignoranceSentence(month, words)} {basisOf(plan)[language]}
        {creators.length < all && ` ${say(considered, language)}`}
      </p>
    </>
  );
}
