import type { Language } from '../../../ground/text/language';
import { languageOfText } from '../../../ground/text/languageOfText';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';

/** The language in which a campaign's creators read; the sidebar's own where none is known. */
export function audienceLanguage(campaign: SidebarCampaign, own: Language): Language {
  return languageOfText(campaign.audienceLanguage) ?? own;
}
