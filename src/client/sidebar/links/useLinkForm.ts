import { useCallback, useMemo } from 'preact/hooks';
import type { PlannedLink } from '../../../domain/links/planLinks';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { useSidebar } from '../../shared/sidebarContext';
import type { LinksIntent } from '../intents';
import { useDraft } from '../useDraft';
import { useIntent } from '../useIntent';
import { clusterIds, emptyLinkForm, type LinkForm, plannedLinks } from './linkForm';

/** The form of new links with its plan. */
export interface LinkFormHandle {
  readonly form: LinkForm;
  readonly change: (change: Partial<LinkForm>) => void;
  readonly chooseCampaign: (campaignId: string) => void;
  readonly planned: readonly PlannedLink[];
}

/** The form's draft; coming from Home, it is already about somebody. */
export function useLinkForm(current: SidebarCampaign): LinkFormHandle {
  const { opening } = useSidebar();
  const initial = useMemo(
    () => emptyLinkForm(current, opening.settings.linkNaming),
    [current, opening.settings],
  );
  const { draft, change } = useDraft('links', initial);
  const isKnown = opening.campaigns.some((each) => each.campaignId === draft.campaignId);
  const form = isKnown ? draft : initial;
  const chooseCampaign = useCallback(
    (campaignId: string) => {
      const campaign = opening.campaigns.find((each) => each.campaignId === campaignId);
      if (!campaign) return;
      const { destination, codeValidFrom, codeValidTo } = emptyLinkForm(
        campaign,
        opening.settings.linkNaming,
      );
      const creatorIds = clusterIds(opening, campaignId);
      change({ campaignId, creatorIds, destination, codeValidFrom, codeValidTo });
    },
    [opening, change],
  );
  useIntent<LinksIntent>('links', ({ campaignId, creatorIds }) => {
    if (campaignId !== form.campaignId) chooseCampaign(campaignId);
    change({ creatorIds });
  });
  const planned = useMemo(() => plannedLinks(form, opening), [form, opening]);
  return { form, change, chooseCampaign, planned };
}
