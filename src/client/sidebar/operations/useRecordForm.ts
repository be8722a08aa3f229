import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { type FormRecord, formRecord, recordOfForm } from '../../../workbook/record/formRecord';
import type { RecordTab } from '../../../workbook/record/recordTab';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import type { TabName } from '../../../workbook/schema/tabs';
import { type FormLayout, type FormProps, shownFields } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';

/** A record's form at work: its values, what is wrong with them, and what it says. */
export interface RecordForm<Name extends TabName> extends Required<FormProps<Name>> {
  /** The fields of the form as a record; null, and the problems shown, while one is wrong. */
  readonly read: () => Partial<WireRecord<Name>> | null;
  /** Forgets what was typed. */
  readonly forget: () => void;
}

interface RecordFormOptions<Name extends TabName> {
  readonly tab: RecordTab<Name>;
  readonly layout: FormLayout<Name, string>;
  readonly record: WireRecord<Name>;
  /** Names the draft within this spreadsheet. */
  readonly draft: string;
}

/** The form of a record by its tab's declaration; what is typed outlives the panel until it is saved. */
export function useRecordForm<Name extends TabName>(
  options: RecordFormOptions<Name>,
): RecordForm<Name> {
  const { tab, layout, record } = options;
  const { opening } = useSidebar();
  const decimalSign = opening.file.decimalSeparator;
  const asForm = formRecord(tab, record, decimalSign);
  const { draft: form, change, reset } = useDraft(options.draft, asForm);
  const [isTried, setTried] = useState(false);
  const isTouched = useRef(false);
  const isFirst = useRef(true);
  const latest = useRef(asForm);
  latest.current = asForm;
  useEffect(() => {
    if (!isFirst.current && !isTouched.current) reset(asForm);
    isFirst.current = false;
  }, [JSON.stringify(record)]);
  const found = recordOfForm(tab, form, decimalSign);
  const problems = useProblems(tab, layout, form, found.unread);
  return {
    form,
    problems: isTried ? problems : {},
    change(part) {
      isTouched.current = true;
      change(part);
    },
    read() {
      setTried(true);
      return Object.keys(problems).length === 0 ? shownFields(layout, found.record) : null;
    },
    forget() {
      isTouched.current = false;
      setTried(false);
      reset(latest.current);
    },
  };
}

/** What must be mended before the record can be saved, by field: blanks that may not be, and no numbers. */
function useProblems<Name extends TabName>(
  tab: RecordTab<Name>,
  layout: FormLayout<Name, string>,
  form: FormRecord<Name>,
  unread: readonly (keyof FormRecord<Name>)[],
): { readonly [Key in keyof FormRecord<Name>]?: string } {
  const words = useWords();
  const { language } = useSidebar();
  const fields = Object.entries(fieldsOf(tab, language)) as [
    keyof FormRecord<Name>,
    { readonly isRequired: boolean },
  ][];
  const problems = fields.flatMap(([key, { isRequired }]) => {
    if (layout[key] === null) return [];
    if (unread.includes(key)) return [[key, words(texts.noNumber)]];
    return isRequired && isBlank(Reflect.get(form, key)) ? [[key, words(texts.blankField)]] : [];
  });
  return Object.fromEntries(problems);
}
