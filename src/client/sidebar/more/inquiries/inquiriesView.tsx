import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { InquiryLine, OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { inquiriesTab } from '../../../../workbook/schema/tabs/inquiriesTab';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { momentText } from '../../operations/momentText';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { inquiryLayout } from './inquiryLayout';
import { InquirySteps } from './inquirySteps';

/** Questions, complaints and incidents, with their clocks. */
export function InquiriesView() {
  return <OperationsGate>{(operations) => <Inquiries operations={operations} />}</OperationsGate>;
}

function Inquiries({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const { opening } = useSidebar();
  const save = useChange('saveInquiry');
  const now = momentText(opening.file.timeZone);
  const title = ({ inquiry: { kind, severity, summary } }: InquiryLine) => {
    const name =
      severity === 'crisis' ? choiceText('severity', severity) : choiceText('kind', kind);
    return `${words(name)}: ${summary}`;
  };
  return (
    <RecordsView
      title={words(sidebarMoreTexts.inquiries)}
      intro={words(texts.inquiriesIntro)}
      tab={inquiriesTab}
      layout={inquiryLayout}
      parts={[
        { part: 'what' },
        { part: 'clock', title: words(texts.clockPart) },
        { part: 'crisis', title: words(texts.crisisPart) },
      ]}
      records={operations.inquiries.map((line) => ({
        key: line.inquiry.inquiryId,
        record: line.inquiry,
        title: title(line),
        hint: [line.inquiry.owner, line.inquiry.resolvedAt === '' ? '' : words(texts.closed)]
          .filter((part) => part !== '')
          .join(' · '),
        more: <InquirySteps line={line} />,
      }))}
      blank={{ ...blankRecord(inquiriesTab), openedAt: now }}
      work={save.work}
      onSave={(fields, before) =>
        save.start({
          inquiry: before === null ? fields : { ...fields, inquiryId: before.inquiryId },
        })
      }
    />
  );
}
