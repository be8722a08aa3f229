import type { Language } from '../../ground/text/language';
import type { ColumnKind } from '../schema/column';
import { headerOf } from '../schema/header';
import type { TabName } from '../schema/tabs';
import type { FormRecord } from './formRecord';
import type { RecordTab } from './recordTab';
import { wireKey } from './wireKey';

/** What a form needs of a column. */
export interface RecordField {
  readonly label: string;
  readonly hint: string;
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
  /** Other texts than the choices may be typed. */
  readonly isOpen: boolean;
}

/** The fields of a tab, in the tab's order. */
export function fieldsOf<Name extends TabName>(
  { columns }: RecordTab<Name>,
  language: Language,
): { readonly [Key in keyof FormRecord<Name>]: RecordField } {
  const fields = columns.map((column) => [
    wireKey(column.key),
    {
      label: column.label?.[language] ?? (language === 'ko' ? column.ko : headerOf(column.key)),
      hint: column.note[language],
      kind: column.kind,
      isRequired: column.required === true,
      choices: column.choices ?? [],
      isOpen: column.open === true,
    },
  ]);
  return Object.fromEntries(fields) as { readonly [Key in keyof FormRecord<Name>]: RecordField };
}
