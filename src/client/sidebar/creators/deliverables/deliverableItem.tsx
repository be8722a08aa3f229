import type { ComponentChildren } from 'preact';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { deliverablesTab } from '../../../../workbook/schema/tabs/deliverablesTab';
import { useWords } from '../../../shared/sidebarContext';
import { RecordEditor } from '../../operations/recordEditor';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { CheckLabel } from './checkLabel';
import { DecideForm } from './decideForm';
import { deliverableLayout } from './deliverableLayout';
import { type DeliverableStep, deliverableStep } from './deliverableStep';
import { DraftForm } from './draftForm';
import { LiveForm } from './liveForm';
import { WebLink } from './webLink';

interface DeliverableItemProps {
  readonly deliverable: WireRecord<'Deliverables'>;
  readonly row: BoardCollaboration;
  /** How many pieces the collaboration has: the fee is spread over them. */
  readonly count: number;
  readonly today: string;
}

/** One deliverable: what, when, where it stands, and the one step that comes next. */
export function DeliverableItem(props: DeliverableItemProps) {
  const words = useWords();
  const dayText = useDay();
  const { deliverable } = props;
  const { format, platform, dueOn, draftDueOn, draftUrl, liveUrl, version } = deliverable;
  const step = deliverableStep(deliverable);
  const what = format === '' ? words(texts.piece) : words(choiceText('format', format));
  const about = [
    platform === '' ? '' : words(choiceText('platform', platform)),
    step === 'planned' && draftDueOn !== ''
      ? words(texts.draftDue, { day: dayText(draftDueOn) })
      : '',
    dueOn === '' ? '' : words(texts.due, { day: dayText(dueOn) }),
  ].filter((part) => part !== '');
  const state =
    step === 'waiting' ? words(texts.waiting, { version: version ?? 1 }) : words(texts[step]);
  return (
    <li class="stack tight">
      <div class="spread">
        <strong>{what}</strong>
        <span class={`small ${toneOf[step]}`}>{state}</span>
      </div>
      <p class="hint">{about.join(' · ')}</p>
      <div class="row">
        <WebLink address={draftUrl} label={words(texts.openDraft)} />
        <WebLink address={liveUrl} label={words(texts.openPost)} />
      </div>
      <NextStep step={step} {...props} />
      <EditDeliverable deliverable={deliverable} />
    </li>
  );
}

const toneOf: { readonly [step in DeliverableStep]: string } = {
  planned: 'quiet',
  waiting: 'warn-text',
  changes: 'quiet',
  rejected: 'quiet',
  approved: 'quiet',
  live: 'warn-text',
  unlabelled: 'bad-text',
  checked: 'good-text',
};

interface NextStepProps extends DeliverableItemProps {
  readonly step: DeliverableStep;
}

function NextStep({ step, deliverable, row, count, today }: NextStepProps) {
  const words = useWords();
  switch (step) {
    case 'planned':
    case 'changes':
    case 'rejected':
      return (
        <Step title={words(texts.draftCame)}>
          <DraftForm deliverable={deliverable} today={today} />
        </Step>
      );
    case 'waiting':
      return <DecideForm deliverable={deliverable} />;
    case 'approved':
      return (
        <Step title={words(texts.wentLive)}>
          <LiveForm deliverable={deliverable} row={row} count={count} />
        </Step>
      );
    case 'live':
    case 'unlabelled':
      return <CheckLabel deliverable={deliverable} today={today} />;
    case 'checked':
      return null;
  }
}

interface StepProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A step that the creator has to take first: its form waits folded. */
function Step({ title, children }: StepProps) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function EditDeliverable({ deliverable }: Pick<DeliverableItemProps, 'deliverable'>) {
  const words = useWords();
  const save = useChange('saveDeliverable');
  const { deliverableId, collabId } = deliverable;
  return (
    <details>
      <summary class="quiet">{words(texts.edit)}</summary>
      <RecordEditor
        tab={deliverablesTab}
        layout={deliverableLayout}
        parts={[{ part: 'plan' }]}
        record={deliverable}
        draft={`deliverable-${deliverableId}`}
        work={save.work}
        look="grey"
        onSave={(fields) => save.start({ deliverable: { ...fields, deliverableId, collabId } })}
      />
    </details>
  );
}
