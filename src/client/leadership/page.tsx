import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { LeadershipOpening } from '../../shared/leadershipOpening';
import type { PlanOpening } from '../../shared/planOpening';
import type { ChannelsResult } from '../../shared/results';
import { countedSentence } from '../../workbook/dashboard/countedSentence';
import { shownCards } from '../../workbook/dashboard/knownFigures';
import type { LeadershipView } from '../../workbook/dashboard/leadershipView';
import { periodSentence } from '../../workbook/dashboard/periodSentence';
import { monthPlan } from '../shared/plan/monthPlan';
import { startingBudget } from '../shared/plan/startingBudget';
import { AddedSalesCard } from './addedSalesCard';
import { AttentionCard } from './attentionCard';
import { AuditCard } from './auditCard';
import { BubblesChart } from './bubblesChart';
import { CampaignsTable } from './campaignsTable';
import { ChannelsTable } from './channelsTable';
import { DecisionsSection } from './decisionsSection';
import { figureFormats } from './figureFormats';
import { FunnelChart } from './funnelChart';
import { GroupsCard } from './groupsCard';
import { HeadlineSection } from './headlineSection';
import { NextMonthSection } from './nextMonthSection';
import { PageHeader } from './pageHeader';
import type { PageProps } from './pageProps';
import { PlansTable } from './plansTable';
import { RangesChart } from './rangesChart';
import { RecordCard } from './recordCard';
import { ReuseCard } from './reuseCard';
import { ScorecardTile } from './scorecardTile';
import { TopPostsTable } from './topPostsTable';
import { WeeksChart } from './weeksChart';

/** The leadership page: decisions first, then figures, then pictures. */
export function Page({ opening }: { readonly opening: LeadershipOpening }) {
  const { language, view } = opening;
  const formats = figureFormats(opening);
  return (
    <main lang={language}>
      <PageHeader opening={opening} formats={formats} />
      <Body
        view={view}
        plan={opening.plan}
        channels={opening.channels}
        formats={formats}
        language={language}
      />
    </main>
  );
}

interface BodyProps extends PageProps {
  readonly view: LeadershipView | null;
  readonly plan: PlanOpening;
  readonly channels: ChannelsResult | null;
}

function Body({ view, plan, channels, formats, language }: BodyProps) {
  if (!view || view.period.lastDay < view.period.firstDay) {
    return <p class="empty">{leadershipTexts.notYet[language]}</p>;
  }
  if (view.creators.length === 0) {
    return <p class="empty">{leadershipTexts.noCreators[language]}</p>;
  }
  const props = { formats, language };
  const month = monthPlan(plan.creators, startingBudget(plan), plan.marginPerAction, {});
  return (
    <>
      {view.notMeasured !== '' && (
        <p class="card notMeasured" role="note">
          {view.notMeasured}
        </p>
      )}
      <HeadlineSection headline={view.headline} {...props} />
      <NextMonthSection month={month} plan={plan} {...props} />
      <DecisionsSection groups={view.decisions} total={view.total} month={month} {...props} />
      <Scorecards view={view} {...props} />
      {view.plans.length > 0 && (
        <PlansTable plans={view.plans} forecasts={plan.forecasts} {...props} />
      )}
      <div class="cards">
        {view.attention && <AttentionCard costs={view.attention} {...props} />}
        {view.reuse && <ReuseCard reuse={view.reuse} {...props} />}
        {view.audit && <AuditCard audit={view.audit} {...props} />}
        <AddedSalesCard plan={plan} {...props} />
        <RecordCard plan={plan} {...props} />
        {view.total && <GroupsCard groups={view.total.byGroup} language={language} />}
      </div>
      {view.topPosts.length > 0 && <TopPostsTable posts={view.topPosts} {...props} />}
      {channels && <ChannelsTable channels={channels} tests={plan.tests} {...props} />}
      {view.campaigns.length > 0 && <CampaignsTable campaigns={view.campaigns} {...props} />}
      <div class="charts">
        <RangesChart creators={view.creators} {...props} />
        <BubblesChart creators={view.bubbles} {...props} />
        <WeeksChart weeks={view.weeks} {...props} />
        <FunnelChart funnel={view.funnel} {...props} />
      </div>
      <Footer view={view} {...props} />
    </>
  );
}

interface PartProps extends PageProps {
  readonly view: LeadershipView;
}

function Scorecards({ view, formats, language }: PartProps) {
  const counted = countedSentence(view, language, formats.money);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{leadershipTexts.now[language]}</h2>
      <p>{periodSentence(view, language, (day) => formats.day(day))}</p>
      <div class="scorecards">
        {shownCards(view.scorecards).map((scorecard) => (
          <ScorecardTile
            key={scorecard.key}
            scorecard={scorecard}
            formats={formats}
            language={language}
          />
        ))}
      </div>
      {counted !== '' && <p class="counted">{counted}</p>}
    </section>
  );
}

function Footer({ view: { otherOrders }, formats, language }: PartProps) {
  return (
    <footer>
      <p>{leadershipTexts.attributedOnly[language]}</p>
      {otherOrders !== null && otherOrders > 0 && (
        <p>
          {say(
            message(leadershipTexts.otherOrders, { orders: formats.count(otherOrders) }),
            language,
          )}
        </p>
      )}
    </footer>
  );
}
