import { useMemo } from 'preact/hooks';
import { type BriefSection, briefSections, briefText } from '../../../domain/brief/briefSections';
import { clusterOf } from '../../../domain/standing/clusterOf';
import type { Language } from '../../../ground/text/language';
import { briefDocumentTexts } from '../../../messages/briefDocumentTexts';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SavedBrief, SidebarCampaign } from '../../../shared/sidebarOpening';
import { useSidebar, wordsIn } from '../../shared/sidebarContext';
import { useMoney } from '../operations/useMoney';
import { workbookFactsOf } from '../workbookFactsOf';
import { inheritedBrief } from './startingBrief';
import { type BriefHandle, savedBrief } from './useBrief';

/** One reader's brief, ready to be handed over. */
export interface HandedPaper {
  readonly creatorId: string;
  readonly name: string;
  readonly title: string;
  readonly sections: readonly BriefSection[];
  /** Title and sections as plain text. */
  readonly text: string;
  readonly mailSubject: string;
}

/**
 * The papers to hand over: hers alone, or one for everybody in the cluster, each with her own link, code,
 * dates and pay; a brief that was saved for her alone stays hers.
 */
export function usePapers(
  campaign: SidebarCampaign,
  creatorId: string,
  { brief }: BriefHandle,
  language: Language,
): readonly HandedPaper[] {
  const { opening } = useSidebar();
  const money = useMoney();
  return useMemo(() => {
    const words = wordsIn(language);
    const nameOf = (id: string) => {
      const creator = opening.creators.find((each) => each.creatorId === id);
      return creator?.name || creator?.handle || id;
    };
    const paperOf = (id: string, own: Omit<SavedBrief, 'briefId'>): HandedPaper => {
      const name = nameOf(id);
      const title = id
        ? words(briefDocumentTexts.title, { name })
        : words(briefDocumentTexts.titleForAll);
      const sections = briefSections(own);
      const text = `${title}\n${campaign.name}\n\n${briefText(sections, language)}`;
      const mailSubject = words(texts.mailSubject, { campaign: campaign.name });
      return { creatorId: id, name, title, sections, text, mailSubject };
    };
    const members =
      creatorId === '' ? clusterOf(workbookFactsOf(opening), campaign.campaignId) : [];
    if (members.length === 0) return [paperOf(creatorId, brief)];
    return members.map((id) => {
      const saved = savedBrief(opening, campaign.campaignId, id);
      return paperOf(id, saved ?? inheritedBrief(brief, campaign, id, opening, { words, money }));
    });
  }, [campaign, creatorId, brief, language, opening, money]);
}
