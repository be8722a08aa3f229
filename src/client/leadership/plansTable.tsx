import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { paceTexts } from '../../messages/paceTexts';
import type { PlanForecast } from '../../shared/planOpening';
import type { CampaignPlan } from '../../workbook/dashboard/campaignPlans';
import type { PageProps } from './pageProps';
import { shownOf } from './shownOf';

interface PlansTableProps extends PageProps {
  readonly plans: readonly CampaignPlan[];
  readonly forecasts: readonly PlanForecast[];
}

/** Rows that a page has room for: those that run first, then those that ended last. */
const MOST_ROWS = 8;

/** Each campaign's money, posts and pace beside its plan, and where it will end. */
export function PlansTable({ plans, forecasts, formats, language }: PlansTableProps) {
  const { campaign, goal, budget, spent, postsOut, pace, forecast, goalChance, ends } =
    leadershipTexts;
  const heads = [campaign, goal, budget, spent, postsOut, pace, forecast, goalChance, ends];
  const forecastOf = new Map(forecasts.map((each) => [each.campaignId, each]));
  return (
    <section class="card wide" aria-labelledby="plans">
      <h2 id="plans">{leadershipTexts.plans[language]}</h2>
      <p>
        {leadershipTexts.plansSay[language]}
        {shownOf(MOST_ROWS, plans.length, language)}
      </p>
      <table>
        <thead>
          <tr>
            {heads.map((text) => (
              <th key={text.en} scope="col" class={text === budget ? 'number' : ''}>
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latestFirst(plans)
            .slice(0, MOST_ROWS)
            .map((plan) => (
              <PlanRow
                key={plan.campaignId}
                plan={plan}
                forecast={forecastOf.get(plan.campaignId)}
                formats={formats}
                language={language}
              />
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface PlanRowProps extends PageProps {
  readonly plan: CampaignPlan;
  /** undefined where nothing runs, or nothing says what a post may bring */
  readonly forecast: PlanForecast | undefined;
}

function latestFirst(plans: readonly CampaignPlan[]): readonly CampaignPlan[] {
  if (plans.length <= MOST_ROWS) return plans;
  const rank = ({ isOver, endsOn }: CampaignPlan) => (isOver ? (endsOn ?? 0) : Number.MAX_VALUE);
  return [...plans].sort((a, b) => rank(b) - rank(a));
}

/** Stands where a plan or a forecast does not say. */
const NOTHING = '–';

function PlanRow({ plan, forecast, formats, language }: PlanRowProps) {
  const words = { formats, language };
  const pace = forecast?.pace ?? null;
  return (
    <tr>
      <th scope="row">{plan.campaign}</th>
      <td class="text">{plan.goal || NOTHING}</td>
      <td class="number">{plan.budget === null ? NOTHING : formats.money(plan.budget)}</td>
      <td>{spentOf(plan, words)}</td>
      <td>{postsOf(plan, words)}</td>
      <td class={pace === 'late' || pace === 'weak' ? 'bad' : ''}>
        {pace === null ? NOTHING : paceTexts[pace][language]}
      </td>
      <td>{endOfForecast(forecast, words)}</td>
      <td>{chanceOf(forecast, words)}</td>
      <td>{endOf(plan, words)}</td>
    </tr>
  );
}

function endOfForecast(forecast: PlanForecast | undefined, { formats, language }: PageProps) {
  if (!forecast) return NOTHING;
  const { seen, p10, p50, p90 } = forecast;
  const values = {
    seen: formats.count(seen),
    low: formats.count(p10),
    middle: formats.count(p50),
    high: formats.count(p90),
  };
  return say(message(leadershipTexts.forecastRange, values), language);
}

function chanceOf(forecast: PlanForecast | undefined, { formats, language }: PageProps): string {
  const { goal = null, goalChance = null, breakEvenChance = null } = forecast ?? {};
  const parts = [
    goal !== null && goalChance !== null
      ? message(leadershipTexts.chanceOfGoal, {
          chance: formats.chance(goalChance),
          goal: formats.count(goal),
        })
      : undefined,
    breakEvenChance !== null
      ? message(leadershipTexts.chanceToPay, { chance: formats.chance(breakEvenChance) })
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? NOTHING : parts.map((part) => say(part, language)).join(' · ');
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
  if (endsOn === null) return NOTHING;
  const day = formats.day(endsOn);
  return isOver ? say(message(leadershipTexts.over, { day }), language) : day;
}
