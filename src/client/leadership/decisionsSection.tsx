import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CreatorPerformance } from '../../workbook/dashboard/creatorPerformances';
import type { Decision } from '../../workbook/dashboard/decision';
import type { DecisionGroup } from '../../workbook/dashboard/decisionGroups';
import type { GroupPerformance } from '../../workbook/dashboard/groupPerformances';
import type { MonthPlan } from '../shared/plan/monthPlan';
import { CreatorLine } from './creatorLine';
import { decisionSigns } from './decisionSigns';
import type { PageProps } from './pageProps';

/** Shown even when nobody is in them, so that the page looks the same every week; not while targets are missing. */
const always = new Set<Decision>(['scale', 'keepTesting', 'stop', 'tooEarly']);
const moves = {
  scale: leadershipTexts.scaleMove,
  keepTesting: leadershipTexts.keepTestingMove,
  renegotiate: leadershipTexts.renegotiateMove,
  stop: leadershipTexts.stopMove,
  tooEarly: leadershipTexts.tooEarlyMove,
  notMeasurable: leadershipTexts.notMeasurableMove,
  noTarget: leadershipTexts.noTargetMove,
  notStarted: leadershipTexts.notStartedMove,
} as const;
/** Creators that a group shows before it folds: fewer where many groups share the page. */
const MOST_OPEN = 5;
const MOST_OPEN_OF_MANY = 3;
const MANY_GROUPS = 4;

interface DecisionsProps extends PageProps {
  readonly groups: readonly DecisionGroup[];
  readonly total: GroupPerformance | null;
  readonly month: MonthPlan;
}

/** Creators grouped by the Scoreboard's verdict: who to keep, grow or end, and how sure that is. */
export function DecisionsSection({ groups, total, month, formats, language }: DecisionsProps) {
  const isJudged = groups.every(
    ({ decision, creators }) => decision !== 'noTarget' || creators.length === 0,
  );
  const shown = groups.filter(
    ({ decision, creators }) =>
      decision !== 'notStarted' && (creators.length > 0 || (isJudged && always.has(decision))),
  );
  const waiting = groups.find(({ decision }) => decision === 'notStarted')?.creators ?? [];
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{leadershipTexts.decisions[language]}</h2>
      {total && <p class="bottomLine">{bottomLine(total, { formats, language })}</p>}
      <div class="decisions">
        {shown.map((group) => (
          <DecisionCard
            key={group.decision}
            group={group}
            mostOpen={shown.length > MANY_GROUPS ? MOST_OPEN_OF_MANY : MOST_OPEN}
            month={month}
            formats={formats}
            language={language}
          />
        ))}
      </div>
      {waiting.length > 0 && (
        <p class="waiting">
          {leadershipTexts.notStarted[language]}: {waiting.map(({ name }) => name).join(', ')}
        </p>
      )}
    </section>
  );
}

function bottomLine(total: GroupPerformance, { formats, language }: PageProps): string {
  const { romi, romiLow, romiHigh, action, conversions, cpa } = total;
  const spend = formats.money(total.spend);
  if (action === null || conversions === null) {
    return say(message(leadershipTexts.allTimeSpend, { spend }), language);
  }
  if (action === 'lead') {
    const leads = formats.count(conversions);
    const each = cpa === null ? leadershipTexts.unknown[language] : formats.money(cpa);
    return say(message(leadershipTexts.allTimeLeads, { spend, leads, cpa: each }), language);
  }
  const orders = formats.count(conversions);
  if (romi === null) {
    return say(message(leadershipTexts.allTimeUnknown, { spend, orders }), language);
  }
  if (romiLow === null || romiHigh === null) {
    const soFar = { spend, orders, romi: formats.signedShare(romi) };
    return say(message(leadershipTexts.allTimeSoFar, soFar), language);
  }
  const range = {
    romi: formats.signedShare(romi),
    low: formats.signedShare(romiLow),
    high: formats.signedShare(romiHigh),
  };
  return say(message(leadershipTexts.allTime, { spend, orders, ...range }), language);
}

interface DecisionCardProps extends PageProps {
  readonly group: DecisionGroup;
  readonly mostOpen: number;
  readonly month: MonthPlan;
}

function DecisionCard({ group, mostOpen, month, formats, language }: DecisionCardProps) {
  const { decision, creators, spendShare, conversionShare } = group;
  const lines = (of: readonly CreatorPerformance[]) => (
    <ul>
      {of.map((creator) => (
        <CreatorLine
          key={creator.key}
          creator={creator}
          month={month}
          formats={formats}
          language={language}
        />
      ))}
    </ul>
  );
  const rest = creators.slice(mostOpen);
  return (
    <section class={`card decision ${decision}`}>
      <h3>
        <span aria-hidden="true">{decisionSigns[decision]}</span>{' '}
        {leadershipTexts[decision][language]}
        <span class="count">{creators.length}</span>
      </h3>
      <p class="move">
        {creators.length === 0 ? leadershipTexts.nobody[language] : moves[decision][language]}
      </p>
      {creators.length > 0 && spendShare !== null && conversionShare !== null && (
        <p class="shares">
          {say(
            message(leadershipTexts.shares, {
              conversions: formats.share(conversionShare),
              spend: formats.share(spendShare),
            }),
            language,
          )}
        </p>
      )}
      {lines(creators.slice(0, mostOpen))}
      {rest.length > 0 && (
        <details>
          <summary>
            {say(message(leadershipTexts.more, { count: formats.count(rest.length) }), language)}
          </summary>
          {lines(rest)}
        </details>
      )}
    </section>
  );
}
