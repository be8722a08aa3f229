import { hashtagCheck } from '../../../domain/tracking/hashtagCheck';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { campaignsTab } from '../../../workbook/schema/tabs/campaignsTab';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

/** The campaign's hashtag, checked while it is typed. */
export function HashtagField({ form, change }: FormProps<'Campaigns'>) {
  const words = useWords();
  const { language } = useSidebar();
  const { label } = fieldsOf(campaignsTab, language).hashtag;
  const faults = hashtagCheck(form.hashtag).map((fault) => words(texts[`hashtag_${fault}`]));
  return (
    <TextField
      name="hashtag"
      label={label}
      hint={words(texts.hashtagHint)}
      problem={faults.length === 0 ? undefined : faults.join(' ')}
      value={form.hashtag}
      onChange={(hashtag) => change({ hashtag })}
    />
  );
}
