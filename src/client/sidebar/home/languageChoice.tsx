import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** The sidebar's language: the file's own until somebody prefers another. */
export function LanguageChoice() {
  const words = useWords();
  const { language, speak } = useSidebar();
  return (
    <section class="section">
      <ChoiceField
        label={words(texts.language)}
        value={language}
        choices={[
          { value: 'en', label: 'English' },
          { value: 'ko', label: '한국어' },
        ]}
        onChange={(next) => speak(next === 'ko' ? 'ko' : 'en')}
      />
    </section>
  );
}
