import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { campaignsTab } from '../../../workbook/schema/tabs/campaignsTab';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

/** The campaign's own window, with the one that Settings gives where it has none. */
export function WindowDaysField({ form, change, problems }: FormProps<'Campaigns'>) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const days = opening.settings.windowDays;
  return (
    <TextField
      kind="number"
      name="windowDays"
      label={fieldsOf(campaignsTab, language).windowDays.label}
      hint={days === null ? undefined : words(texts.windowDaysHint, { days })}
      problem={problems?.windowDays}
      value={form.windowDays}
      onChange={(windowDays) => change({ windowDays })}
    />
  );
}
