import { useRef } from 'preact/hooks';
import type { Language } from '../../../ground/text/language';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { audienceLanguage } from './audienceLanguage';
import { BriefPaper } from './briefPaper';
import { HandOverWay } from './handOverWay';
import type { BriefHandle } from './useBrief';
import { usePapers } from './usePapers';

interface HandOverProps {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
  readonly handle: BriefHandle;
}

/** The brief as its readers get it, in their language, and the one way to get it to them. */
export function HandOver({ campaign, creatorId, handle }: HandOverProps) {
  const words = useWords();
  const { language: own } = useSidebar();
  const suggested: string = audienceLanguage(campaign, own);
  const { draft, change } = useDraft(`brief-language-${creatorId}`, { language: suggested });
  const language: Language = draft.language === 'ko' ? 'ko' : 'en';
  const papers = usePapers(campaign, creatorId, handle, language);
  const sheets = useRef<HTMLDivElement>(null);
  return (
    <div class="stack">
      {papers.length > 1 && <p>{words(texts.forAll, { count: papers.length })}</p>}
      <HandOverWay papers={papers} sheets={sheets} handle={handle} language={language} />
      <ChoiceField
        label={words(texts.language)}
        hint={words(texts.languageHint)}
        value={language}
        choices={[
          { value: 'en', label: words(texts.english) },
          { value: 'ko', label: words(texts.korean) },
        ]}
        onChange={(next) => change({ language: next })}
      />
      <div class="papers" ref={sheets}>
        {papers.map(({ creatorId: id, title, sections }) => (
          <BriefPaper
            key={id}
            title={title}
            subtitle={campaign.name}
            sections={sections}
            language={language}
          />
        ))}
      </div>
    </div>
  );
}
