import { useRef, useState } from 'preact/hooks';
import { briefSections, briefText } from '../../../domain/brief/briefSections';
import type { Language } from '../../../ground/text/text';
import { briefDocumentTexts } from '../../../messages/briefDocumentTexts';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { CopyButton } from '../../shared/copyButton';
import { copyElement } from '../../shared/copyText';
import { useSidebar, useWords, wordsIn } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { audienceLanguage } from './audienceLanguage';
import { BriefPaper } from './briefPaper';
import { CreateDocument } from './createDocument';
import { MailDraft } from './mailDraft';
import type { BriefHandle } from './useBrief';

interface HandOverProps {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
  readonly handle: BriefHandle;
}

/** The brief as the creator reads it, in her language, and the ways to get it to her. */
export function HandOver({ campaign, creatorId, handle }: HandOverProps) {
  const words = useWords();
  const { opening, language: own } = useSidebar();
  const suggested: string = audienceLanguage(campaign, own);
  const { draft, change } = useDraft(`brief-language-${creatorId}`, { language: suggested });
  const language: Language = draft.language === 'ko' ? 'ko' : 'en';
  const name = opening.creators.find((each) => each.creatorId === creatorId)?.name ?? '';
  const theirs = wordsIn(language);
  const title = name
    ? theirs(briefDocumentTexts.title, { name })
    : theirs(briefDocumentTexts.titleForAll);
  const sections = briefSections(handle.brief);
  const text = `${title}\n${campaign.name}\n\n${briefText(sections, language)}`;
  const paper = useRef<HTMLElement>(null);
  return (
    <div class="stack">
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
      <div class="row">
        <CopyButton look="primary" text={text} label={words(texts.copyText)} />
        <Button onClick={() => window.print()}>{words(texts.print)}</Button>
        <MailDraft subject={theirs(texts.mailSubject, { campaign: campaign.name })} body={text} />
      </div>
      <FormattedCopy paper={paper} />
      <CreateDocument handle={handle} language={language} />
      <BriefPaper
        paper={paper}
        title={title}
        subtitle={campaign.name}
        sections={sections}
        language={language}
      />
    </div>
  );
}

/** Copies the paper with its headings, ready to be pasted into a document. */
function FormattedCopy({ paper }: { readonly paper: { readonly current: HTMLElement | null } }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = () => {
    if (paper.current) setOutcome(copyElement(paper.current) ? 'copied' : 'refused');
  };
  return (
    <div class="tight">
      <div class="row">
        <Button onClick={copy}>{words(texts.copyFormatted)}</Button>
        <span role="status" class="small good-text">
          {outcome === 'copied' && words(sidebarTexts.copied)}
        </span>
      </div>
      {outcome === 'refused' && <p class="hint">{words(sidebarTexts.copyByHand)}</p>}
      <p class="hint">{words(texts.newDocumentHint)}</p>
      <p>
        <a href="https://docs.google.com/document/create" target="_blank" rel="noreferrer">
          {words(texts.newDocument)}
        </a>
      </p>
    </div>
  );
}
