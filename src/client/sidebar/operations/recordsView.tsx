import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import type { RecordTab } from '../../../workbook/record/recordTab';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import type { TabName } from '../../../workbook/schema/tabs';
import { Button } from '../../shared/button';
import type { FormLayout } from '../../shared/formLayout';
import { Heading } from '../../shared/heading';
import { useWords } from '../../shared/sidebarContext';
import type { Work } from '../../shared/useWork';
import { focusHeading } from '../focusHeading';
import { type EditorPart, RecordEditor } from './recordEditor';

/** A record of a list: what stands in its line, and what opens with it. */
export interface ListedRecord<Name extends TabName> {
  readonly key: string;
  readonly record: WireRecord<Name>;
  readonly title: string;
  readonly hint?: string;
  /** More under the line: figures, steps. */
  readonly more?: ComponentChildren;
}

interface RecordsViewProps<Name extends TabName> {
  readonly title: string;
  readonly intro: string;
  readonly tab: RecordTab<Name>;
  readonly layout: FormLayout<Name, string>;
  readonly parts: readonly EditorPart[];
  readonly records: readonly ListedRecord<Name>[];
  /** What a new record starts with. */
  readonly blank: WireRecord<Name>;
  readonly work: Work<unknown>;
  /** Saves the fields of the form; `before` is null for a new record. */
  readonly onSave: (
    fields: Partial<WireRecord<Name>>,
    before: WireRecord<Name> | null,
  ) => Promise<object | null>;
  readonly children?: ComponentChildren;
}

/** A short list of records with one form: to look at, add and change. */
export function RecordsView<Name extends TabName>(props: RecordsViewProps<Name>) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const { title, intro, tab, layout, parts, records, blank, work, onSave } = props;
  const show = (key: string | null) => {
    setOpen(key);
    focusHeading();
  };
  const edited = records.find(({ key }) => key === open);
  if (open !== null) {
    return (
      <div class="stack">
        <Heading>{edited?.title || title}</Heading>
        <RecordEditor
          tab={tab}
          layout={layout}
          parts={parts}
          record={edited?.record ?? blank}
          draft={`${tab.name}-${edited?.key ?? 'new'}`}
          work={work}
          onSave={async (fields) => {
            const saved = await onSave(fields, edited?.record ?? null);
            if (saved !== null) show(null);
            return saved;
          }}
          onCancel={() => show(null)}
        />
      </div>
    );
  }
  return (
    <div class="stack">
      <Heading>{title}</Heading>
      <p class="quiet">{intro}</p>
      {records.length > 0 && (
        <ul class="list">
          {records.map((each) => (
            <li key={each.key} class="entry">
              <button type="button" class="entry-button" onClick={() => show(each.key)}>
                <span class="entry-name">{each.title}</span>
                {each.hint && <span class="hint">{each.hint}</span>}
              </button>
              {each.more}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button look={records.length === 0 ? 'primary' : 'grey'} onClick={() => show('')}>
          {words(texts.add)}
        </Button>
      </div>
      {props.children}
    </div>
  );
}
