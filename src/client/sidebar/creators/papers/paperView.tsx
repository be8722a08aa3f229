import { useState } from 'preact/hooks';
import { type Paper, paperText } from '../../../../domain/papers/paper';
import type { Language } from '../../../../ground/text/language';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { Button } from '../../../shared/button';
import { ChoiceField } from '../../../shared/choiceField';
import { CopyButton } from '../../../shared/copyButton';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { PaperSheet } from './paperSheet';

interface PaperViewProps {
  readonly papers: { readonly [each in Language]: Paper };
}

const languages = ['en', 'ko'] as const;

/** A page for the creator in the language of choice, to copy or print. */
export function PaperView({ papers }: PaperViewProps) {
  const words = useWords();
  const { language: own } = useSidebar();
  const [language, setLanguage] = useState<Language>(own);
  const paper = papers[language];
  return (
    <div class="stack">
      <ChoiceField
        name="paper-language"
        label={words(texts.paperLanguage)}
        value={language}
        choices={languages.map((each) => ({
          value: each,
          label: words(choiceText('language', each)),
        }))}
        onChange={(next) => setLanguage(next === 'ko' ? 'ko' : 'en')}
      />
      <div class="row">
        <CopyButton look="primary" text={paperText(paper)} label={words(texts.paperCopy)} />
        <Button onClick={() => window.print()}>{words(texts.paperPrint)}</Button>
      </div>
      <PaperSheet paper={paper} language={language} />
    </div>
  );
}
