import { usualRightsMonths } from '../../../domain/brief/contentRights';
import { ownMonths } from '../../../domain/brief/rightsByUse';
import { isBlank } from '../../../ground/cells/isBlank';
import { dayOfText } from '../../../ground/time/calendarDay';
import { monthsLater } from '../../../ground/time/monthsLater';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

/** How long, with the day on which it ends, counted from the posting slot. */
export function RightsMonthsField({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const hasAds = form.rightsWhere.includes('ads');
  const [from, to] = usualRightsMonths[hasAds ? 'ads' : 'other'];
  const usual = words(hasAds ? texts.rightsUsualAds : texts.rightsUsual, { from, to });
  const months = ownMonths(form.rightsMonths);
  const isEmpty = isBlank(form.rightsMonths);
  const start = form.publishAt.slice(0, 10) || opening.today;
  const ends = months === null ? '' : monthsLater(start, months);
  return (
    <TextField
      kind="number"
      name="rightsMonths"
      label={fieldsOf(briefsTab, language).rightsMonths.label}
      hint={
        ends ? `${usual}. ${words(texts.rightsUntil, { day: { day: dayOfText(ends) } })}` : usual
      }
      problem={months !== null || isEmpty ? undefined : words(texts.monthsProblem)}
      value={form.rightsMonths}
      onChange={(rightsMonths) => change({ rightsMonths })}
    />
  );
}
