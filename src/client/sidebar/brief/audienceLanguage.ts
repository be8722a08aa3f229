import type { Language } from '../../../ground/text/language';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';

/** The language in which a campaign's creators read; the sidebar's own where none is known. */
export function audienceLanguage(campaign: SidebarCampaign, own: Language): Language {
  const audience = campaign.audienceLanguage.trim().toLowerCase();
  if (audience.startsWith('ko')) return 'ko';
  return audience.startsWith('en') ? 'en' : own;
}
