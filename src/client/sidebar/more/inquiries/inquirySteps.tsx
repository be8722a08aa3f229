import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { InquiryLine } from '../../../../shared/operations';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { Note } from '../../../shared/note';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { momentText } from '../../operations/momentText';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';

type Step = InquiryLine['steps'][number];

const fieldOf: { readonly [step in Step['step']]: keyof WireRecord<'Inquiries'> } = {
  freeze: 'frozenAt',
  reply: 'firstReplyAt',
  correct: 'correctedAt',
  apologise: 'apologyAt',
};

/** The open steps of an inquiry, each with its clock and a button that says it is done now. */
export function InquirySteps({ line }: { readonly line: InquiryLine }) {
  const words = useWords();
  const { opening } = useSidebar();
  const dayText = useDay();
  const save = useChange('saveInquiry');
  const { inquiry, steps, apologisedFirst, missingToClose } = line;
  if (inquiry.resolvedAt !== '') return null;
  const mark = (field: keyof WireRecord<'Inquiries'>) => () =>
    void save.start({
      inquiry: { inquiryId: inquiry.inquiryId, [field]: momentText(opening.file.timeZone) },
    });
  const isBusy = save.work.state === 'working';
  return (
    <div class="stack tight">
      {steps.map(({ step, dueAt, isLate }) => (
        <div key={step} class="spread">
          <Button isDisabled={isBusy} onClick={mark(fieldOf[step])}>
            {words(texts[`step_${step}`])}
          </Button>
          <span class={`small ${isLate ? 'bad-text' : 'quiet'}`}>
            {words(isLate ? texts.stepLate : texts.stepDue, {
              moment: `${dayText(dueAt)} ${dueAt.slice(11)}`,
            })}
          </span>
        </div>
      ))}
      {apologisedFirst && <Note tone="warn">{words(texts.apologisedFirst)}</Note>}
      {missingToClose.length > 0 ? (
        <p class="hint">{words(texts.toClose, { what: missingToClose.join(', ') })}</p>
      ) : (
        steps.length === 0 && (
          <div class="row">
            <Button isDisabled={isBusy} onClick={mark('resolvedAt')}>
              {words(texts.closeInquiry)}
            </Button>
          </div>
        )
      )}
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </div>
  );
}
