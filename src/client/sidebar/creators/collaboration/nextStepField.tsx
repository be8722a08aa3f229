import { choiceText } from '../../../../messages/choiceText';
import { fieldsOf } from '../../../../workbook/record/fieldsOf';
import { collaborationsTab } from '../../../../workbook/schema/tabs/collaborationsTab';
import type { FormProps } from '../../../shared/formLayout';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';

/** What comes next, in one's own words; a message that “Sent” has set is called by its name. */
export function NextStepField({ form, change }: FormProps<'Collaborations'>) {
  const words = useWords();
  const { language } = useSidebar();
  const { label, hint } = fieldsOf(collaborationsTab, language).nextStep;
  return (
    <TextField
      name="nextStep"
      label={label}
      hint={hint}
      value={words(choiceText('moment', form.nextStep))}
      onChange={(nextStep) => change({ nextStep })}
    />
  );
}
