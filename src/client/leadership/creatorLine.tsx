import { doubtfulSignals } from '../../domain/fraud/doubtfulSignals';
import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { monthTexts } from '../../messages/monthTexts';
import type { CreatorPerformance } from '../../workbook/dashboard/creatorPerformances';
import type { MonthPlan } from '../shared/plan/monthPlan';
import { shareOf } from '../shared/plan/monthSentences';
import type { PageProps } from './pageProps';

interface CreatorLineProps extends PageProps {
  readonly creator: CreatorPerformance;
  readonly month: MonthPlan;
}

/** A creator in the list of a decision: the return with its range, and how sure the verdict is. */
export function CreatorLine({ creator, month, formats, language }: CreatorLineProps) {
  const { name, platform, signals } = creator;
  return (
    <li>
      <p class="who">
        <strong title={name}>{name}</strong> <span class="platform">{platform}</span>
      </p>
      {resultsOf(creator, { formats, language }).map((result) => (
        <p class="range" key={result.text.en}>
          {say(result, language)}
        </p>
      ))}
      {creator.decision !== 'notMeasurable' && (
        <p class="range">{say(outlookOf(creator, { formats, language }), language)}</p>
      )}
      <NextMonth creator={creator} month={month} formats={formats} language={language} />
      {signals !== null && signals >= doubtfulSignals && (
        <p class="range bad">
          {say(message(leadershipTexts.signals, { signals: Math.round(signals) }), language)}
        </p>
      )}
    </li>
  );
}

/** The return where it is known; the cost of a conversion where it is not, and what a lead campaign is about. */
function resultsOf(creator: CreatorPerformance, { formats }: PageProps): Message[] {
  const { romi, romiLow, romiHigh, cpa, cpaLow, cpaHigh, spend, action } = creator;
  if (creator.decision === 'notMeasurable') {
    return [message(leadershipTexts.nothingMeasured, { spend: formats.money(spend) })];
  }
  const found: Message[] = [];
  if (romi !== null && (romiLow === null || romiHigh === null)) {
    found.push(message(leadershipTexts.romiSoFar, { middle: formats.signedShare(romi) }));
  } else if (romi !== null) {
    found.push(
      message(leadershipTexts.romiRange, {
        middle: formats.signedShare(romi),
        low: formats.signedShare(romiLow ?? romi),
        high: formats.signedShare(romiHigh ?? romi),
      }),
    );
  } else if (action !== 'lead') found.push(message(leadershipTexts.romiUnknown, {}));
  if (romi !== null && action !== 'lead') return found;
  if (cpa !== null && cpaLow !== null && cpaHigh !== null) {
    found.push(
      message(leadershipTexts.cpaRange, {
        middle: formats.money(cpa),
        low: formats.money(cpaLow),
        high: formats.money(cpaHigh),
      }),
    );
  } else if (cpaLow !== null) {
    found.push(message(leadershipTexts.cpaAtLeast, { low: formats.money(cpaLow) }));
  }
  return found;
}

/** How sure the verdict is; why there is none where nothing can be measured. */
function outlookOf({ chance }: CreatorPerformance, { formats }: PageProps): Message {
  return chance === null
    ? message(leadershipTexts.chanceUnknown, {})
    : message(leadershipTexts.chance, { chance: formats.chance(chance) });
}

/** What she gets next month: by the plan, or by the Scoreboard's factor where there is no plan. */
function NextMonth({ creator, month, formats, language }: CreatorLineProps) {
  const told = nextMonthOf(creator, month, { formats, language });
  return told === undefined ? null : <p class="range next">{say(told, language)}</p>;
}

function nextMonthOf(
  { creatorId, nextBudget }: CreatorPerformance,
  month: MonthPlan,
  { formats, language }: PageProps,
): Message | undefined {
  if (month.state === 'ready') {
    const index = month.creators.findIndex((each) => each.creatorId === creatorId);
    const line = month.plan.lines[index];
    if (!line) return undefined;
    const words = { ...formats, language };
    const share = shareOf(line, words);
    return share === undefined
      ? message(monthTexts.nextNothing, {})
      : message(monthTexts.nextPosts, { share });
  }
  if (nextBudget === null) return undefined;
  return nextBudget === 0
    ? message(leadershipTexts.noNextBudget, {})
    : message(leadershipTexts.nextBudget, { times: nextBudget });
}
