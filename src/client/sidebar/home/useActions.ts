import type { NextAction } from '../../../domain/standing/nextAction';
import type { TabToShow } from '../../../shared/endpoints';
import type { SidebarOpening } from '../../../shared/sidebarOpening';
import { useSidebar } from '../../shared/sidebarContext';
import { useWork, type WorkHandle } from '../../shared/useWork';
import { type LinksIntent, useIntents } from '../intents';
import { useDueTarget } from '../operations/useDueTarget';
import { focusIncident } from './crisisSection';
import { focusGate } from './gateInput';

/** The calls that the next action may make, and what its button does. */
export interface Actions {
  readonly setUp: WorkHandle<'setUpTabs'>;
  readonly show: WorkHandle<'showTab'>;
  readonly run: WorkHandle<'runJob'>;
  readonly act: (action: NextAction) => void;
  /** Runs the job although input of the last run has vanished. */
  readonly runAnyway: () => void;
}

const tabOf: { readonly [action in NextAction['action']]?: TabToShow } = {
  mendHealth: 'Health',
  reuseContent: 'Assets',
  measure: 'Links',
  stopCreators: 'Scoreboard',
  renewCreators: 'Scoreboard',
  renegotiateWith: 'Scoreboard',
};

const newForms = { addCampaign: 'campaign', addCreators: 'creator', logPosts: 'post' } as const;

const gateOf = {
  setCurrency: 'currency',
  setTarget: 'targetCpa',
  setMargin: 'margin',
  setWindow: 'window',
} as const;

/** A form of Home, with the row it is about; '' makes a new one. */
export interface Edited {
  readonly form: 'campaign' | 'creator' | 'post';
  readonly id: string;
}

/** What the buttons of Home do. @param edit opens a form */
export function useActions(edit: (edited: Edited) => void): Actions {
  const { opening, update } = useSidebar();
  const intents = useIntents();
  const setUp = useWork('setUpTabs');
  const show = useWork('showTab');
  const { run, runJob } = useRun();
  const target = useDueTarget(intents.openCreators);
  const setUpTabs = async () => {
    const opening = await setUp.start({});
    if (opening) update(opening);
  };
  const act = (action: NextAction) => {
    const tab = tabOf[action.action];
    if (tab) return void show.start({ tab });
    switch (action.action) {
      case 'setUp':
        return void setUpTabs();
      case 'runJob':
      case 'openDashboard':
        return void runJob();
      case 'addCampaign':
      case 'addCreators':
      case 'logPosts':
        return edit({ form: newForms[action.action], id: '' });
      case 'defineAudience':
      case 'answerNextStep':
        return edit({ form: 'campaign', id: action.campaignId });
      case 'setCurrency':
      case 'setTarget':
      case 'setMargin':
      case 'setWindow':
        return focusGate(gateOf[action.action]);
      case 'doToday':
        return (target(action.item) ?? (() => void show.start({ tab: 'Today' })))();
      case 'settleIncident':
        return focusIncident(action.postId);
      case 'writeBrief':
      case 'writeRights':
        return intents.openBrief({
          campaignId: action.campaignId,
          creatorId: briefToOpen(action.campaignId, action.creatorIds, opening),
          isAboutRights: action.action === 'writeRights',
        });
      case 'buildCluster':
        return intents.openLinks({ campaignId: action.campaignId, creatorIds: [] });
      case 'makeLink':
        return intents.openLinks(linksFor(action));
    }
  };
  const runAnyway = () => void runJob({ writesAnyway: true });
  return { setUp, show, run, act, runAnyway };
}

/** Runs the job to its end, and puts the new figures on Home. */
function useRun() {
  const { update } = useSidebar();
  const run = useWork('runJob');
  const runJob = async (choice: { readonly writesAnyway?: true } = {}) => {
    let ran = await run.start(choice);
    // A run that Google's time limit cut in two goes on in the next call, where it stopped.
    while (ran?.continues) ran = await run.start({});
    if (!ran) return;
    const { continues: _, ...figures } = ran;
    update(figures);
  };
  return { run, runJob };
}

/**
 * Whose brief to open ('' = the whole cluster's): her own where she has one, the cluster's where
 * there is one or where nobody has any, else a new one for the first who lacks it.
 */
function briefToOpen(
  campaignId: string,
  creatorIds: readonly string[],
  { briefs }: SidebarOpening,
): string {
  const [first = ''] = creatorIds;
  const owners = briefs
    .filter((brief) => brief.campaignId === campaignId)
    .map(({ creatorId }) => creatorId);
  if (owners.includes(first)) return first;
  return owners.length === 0 || owners.includes('') ? '' : first;
}

function linksFor(action: {
  readonly campaignId: string;
  readonly creatorIds: readonly string[];
}): LinksIntent {
  return { campaignId: action.campaignId, creatorIds: action.creatorIds };
}
