import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { messagesTab } from '../../../../workbook/schema/tabs/messagesTab';
import { useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { templateLayout } from './templateLayout';

/** The file's own message templates: ours stand in for moments without one. */
export function TemplatesView() {
  return <OperationsGate>{(operations) => <Templates operations={operations} />}</OperationsGate>;
}

function Templates({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const save = useChange('saveTemplate');
  return (
    <RecordsView
      title={words(sidebarMoreTexts.templates)}
      intro={words(texts.templatesIntro, { first: '{{creator}}', second: '{{due_on}}' })}
      tab={messagesTab}
      layout={templateLayout}
      parts={[{ part: 'template' }]}
      records={operations.templates.map((template) => ({
        key: template.templateId,
        record: template,
        title: words(choiceText('moment', template.moment)),
        hint: [
          template.language === '' ? '' : words(choiceText('language', template.language)),
          template.active === false ? words(texts.templateOff) : template.subject,
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      blank={blankRecord(messagesTab)}
      work={save.work}
      onSave={(fields, before) =>
        save.start({
          template: before === null ? fields : { ...fields, templateId: before.templateId },
        })
      }
    />
  );
}
