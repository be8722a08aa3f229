import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import type { BriefFieldsProps } from './fiveThings';

/** What we send, dates, review and payment. */
export function WorkFields({ form, change }: BriefFieldsProps) {
  const words = useWords();
  const bind = (field: 'assets' | 'draftDueOn' | 'publishAt' | 'review' | 'payment') => ({
    name: field,
    label: words(texts[field]),
    value: form[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <details class="fold">
      <summary>{words(texts.work)}</summary>
      <div class="stack">
        <TextField {...bind('assets')} rows={2} hint={words(texts.assetsHint)} />
        <TextField {...bind('draftDueOn')} kind="date" />
        <TextField {...bind('publishAt')} kind="datetime" />
        <TextField {...bind('review')} rows={2} hint={words(texts.reviewHint)} />
        <TextField {...bind('payment')} rows={2} hint={words(texts.paymentHint)} />
      </div>
    </details>
  );
}
