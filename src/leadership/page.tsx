import { leadershipTexts } from '../messages/leadershipTexts';
import { message, say } from '../messages/text';
import type { LeadershipOpening } from '../shared/leadershipOpening';
import type { LeadershipView } from '../workbook/dashboard/leadershipView';
import { LOOKER_STUDIO } from '../workbook/dashboard/lookerStudioUrl';
import { BubblesChart } from './bubblesChart';
import { Decisions } from './decisions';
import { type Figures, figuresFor } from './figures';
import { FunnelChart } from './funnelChart';
import { RangesChart } from './rangesChart';
import { ScorecardTile } from './scorecardTile';
import { WeeksChart } from './weeksChart';

const STALE_DAYS = 2;
const DAY_MS = 86_400_000;

/** The leadership page: decisions first, then figures, then pictures; one printed page. */
export function Page({ opening }: { readonly opening: LeadershipOpening }) {
  const { language, view } = opening;
  const figures = figuresFor(opening);
  return (
    <main lang={language}>
      <Header opening={opening} figures={figures} />
      {view && view.period.lastDay >= view.period.firstDay ? (
        <Body view={view} opening={opening} figures={figures} />
      ) : (
        <p class="empty">{leadershipTexts.notYet[language]}</p>
      )}
    </main>
  );
}

interface PartProps {
  readonly opening: LeadershipOpening;
  readonly figures: Figures;
}

function Header({ opening, figures }: PartProps) {
  const { language, view, fileName, lastRun, health, nowMs, dashboardUrl } = opening;
  const ageDays = lastRun ? Math.floor((nowMs - lastRun.endedAtMs) / DAY_MS) : 0;
  return (
    <header>
      <div>
        <h1>{leadershipTexts.title[language]}</h1>
        <p>
          {fileName}
          {view && ` · ${periodSentence(view, figures, language)}`}
        </p>
      </div>
      <div class="state">
        {lastRun && (
          <p class={ageDays >= STALE_DAYS ? 'bad' : ''}>
            {ageDays >= STALE_DAYS
              ? say(message(leadershipTexts.stale, { days: ageDays }), language)
              : say(
                  message(leadershipTexts.asOf, { time: figures.time(lastRun.endedAtMs) }),
                  language,
                )}
          </p>
        )}
        <p class={health.errors > 0 ? 'bad' : ''}>
          {health.errors + health.warnings === 0
            ? leadershipTexts.healthGood[language]
            : say(message(leadershipTexts.healthBad, health as never), language)}
        </p>
        <p class="actions">
          {dashboardUrl && (
            <a href={dashboardUrl} rel="noopener">
              {say(message(leadershipTexts.openDashboard, { dashboard: LOOKER_STUDIO }), language)}
            </a>
          )}
          <button type="button" onClick={() => window.print()}>
            {leadershipTexts.print[language]}
          </button>
        </p>
      </div>
    </header>
  );
}

function periodSentence(
  view: LeadershipView,
  figures: Figures,
  language: LeadershipOpening['language'],
): string {
  const { firstDay, lastDay } = view.period;
  return say(
    message(leadershipTexts.period, { from: figures.day(firstDay), to: figures.day(lastDay) }),
    language,
  );
}

function Body({
  view,
  opening: { language },
  figures,
}: PartProps & { readonly view: LeadershipView }) {
  return (
    <>
      <Decisions creators={view.creators} figures={figures} language={language} />
      <section class="scorecards">
        {view.scorecards.map((scorecard) => (
          <ScorecardTile
            key={scorecard.key}
            scorecard={scorecard}
            figures={figures}
            language={language}
          />
        ))}
      </section>
      <section class="charts">
        <RangesChart creators={view.creators} figures={figures} language={language} />
        <WeeksChart weeks={view.weeks} figures={figures} language={language} />
        <FunnelChart funnel={view.funnel} figures={figures} language={language} />
        <BubblesChart creators={view.bubbles} figures={figures} language={language} />
      </section>
      <footer>{leadershipTexts.attributedOnly[language]}</footer>
    </>
  );
}
