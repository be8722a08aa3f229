import { collaborationOutcomes } from '../../../../domain/collaboration/stages';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarTexts } from '../../../../messages/sidebarTexts';
import { ChoiceField } from '../../../shared/choiceField';
import type { FormProps } from '../../../shared/formLayout';
import { useWords } from '../../../shared/sidebarContext';

/** How a collaboration ended: asked only when it is closed. */
export function OutcomeField({ form, change, problems }: FormProps<'Collaborations'>) {
  const words = useWords();
  if (form.stage !== 'closed') return null;
  return (
    <ChoiceField
      name="outcome"
      label={words(texts.outcomeAsked)}
      problem={problems?.outcome}
      value={form.outcome}
      choices={[
        { value: '', label: words(sidebarTexts.choose) },
        ...collaborationOutcomes.map((value) => ({
          value,
          label: words(choiceText('outcome', value)),
        })),
      ]}
      onChange={(outcome) => change({ outcome })}
    />
  );
}
