import type { NextAction } from '../../../domain/standing/nextAction';
import type { CreatorResult } from '../../../domain/standing/workbookFacts';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { useIntents } from '../intents';
import { actionWords } from './actionTexts';
import { RunOutcome } from './runOutcome';
import type { Actions } from './useActions';

interface NextActionCardProps {
  readonly action: NextAction;
  readonly actions: Actions;
  /** Marks verdicts as acted on. */
  readonly onSettle: (verdicts: readonly CreatorResult[]) => void;
}

/** The one thing to do now, with the panel's only primary button. */
export function NextActionCard({ action, actions, onSettle }: NextActionCardProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const { openHelp } = useIntents();
  const nameOf = (id: string) =>
    opening.creators.find(({ creatorId }) => creatorId === id)?.name || id;
  const { sentence, button } = actionWords(action, words, nameOf);
  const isBusy = [actions.setUp, actions.show, actions.run].some(
    ({ work }) => work.state === 'working',
  );
  const isLink = action.action === 'openDashboard' && opening.dashboardUrl !== null;
  return (
    <section class="card tinted" aria-labelledby="next-action">
      <h2 id="next-action" tabIndex={-1}>
        {words(texts.next)}
      </h2>
      <p>{sentence}</p>
      <div class="row">
        {isLink ? (
          <a class="button primary" href={opening.dashboardUrl ?? ''} rel="noreferrer">
            {button}
          </a>
        ) : (
          <Button look="primary" isBusy={isBusy} onClick={() => actions.act(action)}>
            {button}
          </Button>
        )}
        {action.action === 'mendHealth' && action.worst?.help && (
          <Button look="plain" onClick={() => openHelp(action.worst?.help ?? '')}>
            {words(texts.mendHealthWhy)}
          </Button>
        )}
        {'creators' in action && (
          <Button onClick={() => onSettle(action.creators)}>{words(texts.verdictsSettled)}</Button>
        )}
      </div>
      <WorkStatus work={actions.setUp.work} progress={words(texts.settingUp)} />
      <WorkStatus
        work={actions.show.work}
        progress={words(texts.openingTab)}
        done={({ tab }) => words(texts.opened, { tab })}
      />
      {action.action === 'runJob' && <RunOutcome run={actions.run} />}
    </section>
  );
}
