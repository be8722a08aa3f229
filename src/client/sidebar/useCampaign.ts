import { currentCampaign } from '../../domain/standing/currentCampaign';
import type { SidebarCampaign } from '../../shared/sidebarOpening';
import { useSidebar } from '../shared/sidebarContext';
import { useDraft } from './useDraft';

const notChosen = { campaignId: '' };

/** The campaign that all panels speak about: the chosen one, else the one that runs today. */
export function useCampaign(): {
  readonly campaign: SidebarCampaign | null;
  readonly choose: (campaignId: string) => void;
} {
  const { opening } = useSidebar();
  const { draft, change } = useDraft('campaign', notChosen);
  const chosen = opening.campaigns.find(({ campaignId }) => campaignId === draft.campaignId);
  return {
    campaign: chosen ?? currentCampaign(opening.campaigns, opening.today),
    choose: (campaignId) => change({ campaignId }),
  };
}
