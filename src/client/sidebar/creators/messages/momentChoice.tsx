import { choiceText } from '../../../../messages/choiceText';
import { sidebarOutreachTexts as texts } from '../../../../messages/sidebarOutreachTexts';
import type { MessageMoment } from '../../../../shared/operations';
import { messageMoments } from '../../../../workbook/schema/choices';
import { ChoiceField } from '../../../shared/choiceField';
import { useWords } from '../../../shared/sidebarContext';

/** What a message is for, and in which language it is written. */
export interface MessageChoice {
  readonly moment: MessageMoment;
  /** '' = the creator's own. */
  readonly language: '' | 'en' | 'ko';
}

interface MomentChoiceProps {
  readonly choice: MessageChoice;
  readonly change: (change: Partial<MessageChoice>) => void;
}

/** Chooses a message and its language. */
export function MomentChoice({ choice, change }: MomentChoiceProps) {
  const words = useWords();
  return (
    <div class="pair">
      <ChoiceField
        name="moment"
        label={words(texts.moment)}
        value={choice.moment}
        choices={messageMoments.map((each) => ({
          value: each,
          label: words(choiceText('moment', each)),
        }))}
        onChange={(moment) => change({ moment: moment as MessageMoment })}
      />
      <ChoiceField
        name="message-language"
        label={words(texts.language)}
        value={choice.language}
        choices={[
          { value: '', label: words(texts.ownLanguage) },
          { value: 'en', label: words(choiceText('language', 'en')) },
          { value: 'ko', label: words(choiceText('language', 'ko')) },
        ]}
        onChange={(language) => change({ language: language as MessageChoice['language'] })}
      />
    </div>
  );
}
