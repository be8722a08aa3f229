import { gateTexts } from '../../../messages/gateTexts';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { LOOKER_STUDIO } from '../../../workbook/dashboard/lookerStudioUrl';
import { Button } from '../../shared/button';
import { CheckField } from '../../shared/checkField';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { formatTime } from '../formatTime';
import { RunOutcome } from './runOutcome';
import type { Actions } from './useActions';

interface FiguresSectionProps {
  readonly actions: Actions;
  /** False where the card of the next action already offers the run. */
  readonly hasRunButton: boolean;
}

/** Last run, health and dashboard: are the figures fresh and sound, and where are they shown. */
export function FiguresSection({ actions, hasRunButton }: FiguresSectionProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const { errors, warnings } = opening.health;
  const isSound = errors + warnings === 0;
  const run = () => actions.act({ action: 'runJob' });
  return (
    <section class="section" aria-labelledby="figures">
      <h2 id="figures">{words(texts.figures)}</h2>
      <dl class="facts">
        <dt>{words(texts.lastRun)}</dt>
        <dd>
          <LastRunLine isTold={actions.run.work.state === 'done'} />
        </dd>
        <dt>{words(texts.health)}</dt>
        <dd>
          {isSound ? (
            words(opening.lastRun ? texts.healthGood : texts.healthUnknown)
          ) : (
            <Button
              look="plain"
              onClick={() => actions.act({ action: 'mendHealth', errors, worst: null })}
            >
              {words(texts.healthCounts, { errors, warnings })}
            </Button>
          )}
        </dd>
      </dl>
      {opening.settings.leavesVatOut && <p class="hint">{words(texts.withoutVat)}</p>}
      {opening.trouble && <Note tone="warn">{opening.trouble}</Note>}
      <DailyRun />
      <div class="row">
        {hasRunButton && (
          <Button isBusy={actions.run.work.state === 'working'} onClick={run}>
            {words(texts.runJobButton)}
          </Button>
        )}
        {opening.lastRun?.isHeld && (
          <Button
            look="plain"
            isBusy={actions.run.work.state === 'working'}
            onClick={actions.runAnyway}
          >
            {words(gateTexts.writeAnyway)}
          </Button>
        )}
      </div>
      {hasRunButton && <RunOutcome run={actions.run} />}
      <DashboardLink />
    </section>
  );
}

/** When it ran and what came of it, unless the run's own note says so already. */
function LastRunLine({ isTold }: { readonly isTold: boolean }) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const { lastRun, file } = opening;
  if (!lastRun) return <>{words(texts.neverRun)}</>;
  const when = formatTime(lastRun.endedAtMs, language, file);
  return (
    <>
      {when}
      {!isTold && (
        <>
          <br />
          <span class={lastRun.succeeded ? 'quiet small' : 'bad-text small'}>
            {lastRun.message}
          </span>
        </>
      )}
    </>
  );
}

function DailyRun() {
  const words = useWords();
  const { opening, update } = useSidebar();
  const daily = useWork('switchDailyRun');
  const change = async (isOn: boolean) => {
    const answer = await daily.start({ isOn });
    update({ dailyRun: answer ? answer.dailyRun : opening.dailyRun });
  };
  return (
    <div>
      <CheckField
        isChecked={opening.dailyRun === 'me'}
        onChange={change}
        detail={words(
          opening.dailyRun === 'somebodyElse' ? texts.dailySomebody : texts.dailyDetail,
        )}
      >
        {words(texts.daily)}
      </CheckField>
      <WorkStatus work={daily.work} progress={words(texts.switching)} />
    </div>
  );
}

function DashboardLink() {
  const words = useWords();
  const { dashboardUrl } = useSidebar().opening;
  if (!dashboardUrl) return <p class="hint">{words(texts.dashboardNone)}</p>;
  return (
    <a href={dashboardUrl} rel="noreferrer">
      {words(texts.dashboardLink, { dashboard: LOOKER_STUDIO })}
    </a>
  );
}
