import type { NextAction } from '../../domain/standing/nextAction';
import type { TabToShow } from '../../shared/endpoints';
import { type LinksIntent, useIntents } from '../intents';
import { useSidebar } from '../sidebarContext';
import { useWork, type WorkHandle } from '../useWork';

/** The calls that the next action may make, and what its button does. */
export interface Actions {
  readonly setUp: WorkHandle<'setUpTabs'>;
  readonly show: WorkHandle<'showTab'>;
  readonly run: WorkHandle<'runJob'>;
  readonly act: (action: NextAction) => void;
}

const tabOf: { readonly [action in NextAction['action']]?: TabToShow } = {
  addCreators: 'Creators',
  logPosts: 'Posts',
  mendHealth: 'Health',
  reuseContent: 'Assets',
};

/** What the buttons of Home do. @param editCampaign opens the campaign's form */
export function useActions(editCampaign: (campaignId: string) => void): Actions {
  const { update } = useSidebar();
  const intents = useIntents();
  const setUp = useWork('setUpTabs');
  const show = useWork('showTab');
  const run = useWork('runJob');
  const runJob = async () => {
    const ran = await run.start({});
    if (ran) update(ran);
  };
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
        return editCampaign('');
      case 'defineAudience':
      case 'answerNextStep':
      case 'setWindow':
        return editCampaign(action.campaignId);
      case 'writeBrief':
      case 'writeRights':
        return intents.openBrief({
          campaignId: action.campaignId,
          creatorId: action.creatorIds[0] ?? '',
        });
      case 'buildCluster':
        return intents.openLinks({ campaignId: action.campaignId, creatorIds: [] });
      case 'makeLink':
      case 'makeCode':
        return intents.openLinks(linksFor(action));
    }
  };
  return { setUp, show, run, act };
}

function linksFor(action: {
  readonly campaignId: string;
  readonly creatorIds: readonly string[];
}): LinksIntent {
  return { campaignId: action.campaignId, creatorIds: action.creatorIds };
}
