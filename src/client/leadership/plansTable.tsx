import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CampaignPlan } from '../../workbook/dashboard/campaignPlans';
import type { PageProps } from './pageProps';

interface PlansTableProps extends PageProps {
  readonly plans: readonly CampaignPlan[];
}

/** Each campaign's money, posts and end beside its plan. */
export function PlansTable({ plans, formats, language }: PlansTableProps) {
  const { campaign, goal, budget, spent, postsOut, ends } = leadershipTexts;
  return (
    <section class="card wide" aria-labelledby="plans">
      <h2 id="plans">{leadershipTexts.plans[language]}</h2>
      <p>{leadershipTexts.plansSay[language]}</p>
      <table>
        <thead>
          <tr>
            {[campaign, goal, budget, spent, postsOut, ends].map((text) => (
              <th key={text.en} scope="col" class={text === budget ? 'number' : ''}>
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan, index) => (
            <tr key={index}>
              <th scope="row">{plan.campaign}</th>
              <td>{plan.goal || '–'}</td>
              <td class="number">{plan.budget === null ? '–' : formats.money(plan.budget)}</td>
              <td>{spentOf(plan, { formats, language })}</td>
              <td>{postsOf(plan, { formats, language })}</td>
              <td>{endOf(plan, { formats, language })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function spentOf({ spent, budget }: CampaignPlan, { formats, language }: PageProps): string {
  if (budget === null || budget <= 0) return formats.money(spent);
  const values = { spent: formats.money(spent), share: formats.share(spent / budget) };
  return say(message(leadershipTexts.ofBudget, values), language);
}

function postsOf({ postsOut, postsPlanned }: CampaignPlan, { formats, language }: PageProps) {
  const values = { part: formats.count(postsOut), all: formats.count(postsPlanned) };
  return say(message(leadershipTexts.ofAll, values), language);
}

function endOf({ endsOn, isOver }: CampaignPlan, { formats, language }: PageProps): string {
  if (endsOn === null) return '–';
  const day = formats.day(endsOn);
  return isOver ? say(message(leadershipTexts.over, { day }), language) : day;
}
