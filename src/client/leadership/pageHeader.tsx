import { message, say } from '../../ground/text/text';
import { dayMs } from '../../ground/time/calendarDay';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { LeadershipOpening } from '../../shared/leadershipOpening';
import { LOOKER_STUDIO } from '../../workbook/dashboard/lookerStudioUrl';
import { staleDays } from '../shared/staleDays';
import type { FigureFormats } from './figureFormats';

interface HeaderProps {
  readonly opening: LeadershipOpening;
  readonly formats: FigureFormats;
}

/** What the page is about, how old its figures are, what is wrong with the file, and where to go on. */
export function PageHeader({ opening, formats }: HeaderProps) {
  const { language, view, fileName, dashboardUrl } = opening;
  return (
    <header>
      <div class="about">
        <h1>{leadershipTexts.title[language]}</h1>
        <p>
          {view?.freshness.isSample && (
            <span class="badge">{leadershipTexts.sample[language]}</span>
          )}
          {fileName}
          {opening.leavesVatOut && ` · ${leadershipTexts.withoutVat[language]}`}
        </p>
      </div>
      <div class="state">
        <Freshness opening={opening} formats={formats} />
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

function Freshness({ opening, formats }: HeaderProps) {
  const { language, view, lastRun, health, nowMs } = opening;
  const updatedAtMs = view?.freshness.updatedAtMs ?? null;
  const ageDays = updatedAtMs === null ? 0 : Math.floor((nowMs - updatedAtMs) / dayMs);
  const isStale = ageDays >= staleDays;
  return (
    <>
      {updatedAtMs !== null && (
        <p class={isStale ? 'bad' : ''}>
          {isStale
            ? say(message(leadershipTexts.stale, { days: ageDays }), language)
            : say(message(leadershipTexts.asOf, { time: formats.time(updatedAtMs) }), language)}
        </p>
      )}
      {lastRun && !lastRun.succeeded && (
        <p class="bad reason">
          {say(message(leadershipTexts.lastRunFailed, { reason: lastRun.message }), language)}
        </p>
      )}
      <p class={health.errors > 0 ? 'bad' : ''}>
        {health.errors + health.warnings === 0
          ? leadershipTexts.healthGood[language]
          : say(message(leadershipTexts.healthBad, { ...health }), language)}
      </p>
    </>
  );
}
