import type { ComponentChildren } from 'preact';
import { sidebarRecordTexts as texts } from '../../../messages/sidebarRecordTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import type { Work } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';

interface RecordFormProps {
  readonly title: string;
  readonly saveLabel: string;
  /** What was saved last in this form; '' before that. */
  readonly saved: string;
  readonly work: Work<unknown>;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onClose: () => void;
  /** The fields that few people need, folded away. */
  readonly more: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A form that writes one row: its first fields, the others folded, and how saving went. */
export function RecordForm(props: RecordFormProps) {
  const { title, saveLabel, saved, work, onSubmit, onClose, more, children } = props;
  const words = useWords();
  return (
    <form class="stack" onSubmit={onSubmit} noValidate>
      <Heading>{title}</Heading>
      {children}
      <details>
        <summary>{words(texts.more)}</summary>
        <div class="stack">{more}</div>
      </details>
      <div class="row">
        <Button look="primary" isSubmit isBusy={work.state === 'working'}>
          {saveLabel}
        </Button>
        <Button onClick={onClose}>{words(texts.backHome)}</Button>
      </div>
      <WorkStatus
        work={work}
        progress={words(texts.saving)}
        done={() =>
          saved !== '' && <Note tone="good">{words(texts.savedAndNext, { name: saved })}</Note>
        }
      />
    </form>
  );
}
