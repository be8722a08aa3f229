import type { ComponentChildren } from 'preact';
import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { RecordTab } from '../../../workbook/record/recordTab';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import type { TabName } from '../../../workbook/schema/tabs';
import { Button } from '../../shared/button';
import { focusFirstProblem } from '../../shared/focusFirstProblem';
import type { FormLayout } from '../../shared/formLayout';
import { FormPart } from '../../shared/formPart';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import type { Work } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useRecordForm } from './useRecordForm';

/** A part of a form: shown at once, or folded under its title. */
export interface EditorPart {
  readonly part: string;
  readonly title?: string;
}

interface RecordEditorProps<Name extends TabName> {
  readonly tab: RecordTab<Name>;
  readonly layout: FormLayout<Name, string>;
  readonly parts: readonly EditorPart[];
  readonly record: WireRecord<Name>;
  readonly draft: string;
  readonly work: Work<unknown>;
  readonly saveLabel?: string;
  readonly look?: 'primary' | 'grey';
  /** Said when it is saved; "Saved." without. */
  readonly done?: () => ComponentChildren;
  /** Saves the fields of the form; null when it did not go well. */
  readonly onSave: (fields: Partial<WireRecord<Name>>) => Promise<object | null>;
  readonly onCancel?: () => void;
}

/** The form of one record: its fields as declared, and a button that saves them. */
export function RecordEditor<Name extends TabName>(props: RecordEditorProps<Name>) {
  const words = useWords();
  const { tab, layout, record, draft, work, onSave, onCancel } = props;
  const { form, change, problems, read, forget } = useRecordForm({ tab, layout, record, draft });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = read();
    if (fields === null) return focusFirstProblem(event);
    if ((await onSave(fields)) !== null) forget();
  };
  const shared = { tab, layout, form, change, problems };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {props.parts.map(({ part, title }) => (
        <FoldedPart key={part} title={title}>
          <FormPart<Name, string> part={part} {...shared} />
        </FoldedPart>
      ))}
      <div class="row">
        <Button look={props.look ?? 'primary'} isSubmit isBusy={work.state === 'working'}>
          {props.saveLabel ?? words(texts.save)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words(sidebarTexts.cancel)}</Button>}
      </div>
      <WorkStatus
        work={work}
        progress={words(texts.saving)}
        done={props.done ?? (() => <Note tone="good">{words(texts.saved)}</Note>)}
      />
    </form>
  );
}

interface FoldedPartProps {
  readonly title: string | undefined;
  readonly children: ComponentChildren;
}

function FoldedPart({ title, children }: FoldedPartProps) {
  if (title === undefined) return <>{children}</>;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
