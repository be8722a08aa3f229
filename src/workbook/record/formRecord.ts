import type { DecimalSign } from '../../ground/cells/fileLocale';
import { isBlank } from '../../ground/cells/isBlank';
import { numberOfText } from '../../ground/cells/numberOfText';
import { type ColumnKind, isTextKind } from '../schema/column';
import type { TabName, TabNamed } from '../schema/tabs';
import type { RecordTab } from './recordTab';
import { type WireKey, wireKey } from './wireKey';
import type { WireRecord } from './wireRecord';

/**
 * A record as its form holds it: everything is text, so that half-typed values survive. Numbers stand in
 * the file's notation, shares as percentages, moments as yyyy-mm-ddThh:mm, flags as yes, no or ''.
 */
export type FormRecord<Name extends TabName> = {
  readonly [C in TabNamed<Name>['columns'][number] as WireKey<C['key']>]: C['kind'] extends 'list'
    ? readonly string[]
    : string;
};

/** What a form says: the record, and the fields whose text is no number (blank in the record). */
export interface TypedRecord<Name extends TabName> {
  readonly record: WireRecord<Name>;
  readonly unread: readonly (keyof FormRecord<Name>)[];
}

/** The form of a record. */
export function formRecord<Name extends TabName>(
  { columns }: RecordTab<Name>,
  record: WireRecord<Name>,
  decimalSign: DecimalSign,
): FormRecord<Name> {
  const values = new Map<string, unknown>(Object.entries(record));
  const fields = columns.map(({ key, kind }) => [
    wireKey(key),
    formValue(kind, values.get(wireKey(key)), decimalSign),
  ]);
  return Object.fromEntries(fields) as FormRecord<Name>;
}

/** The record that a form describes. */
export function recordOfForm<Name extends TabName>(
  { columns }: RecordTab<Name>,
  form: FormRecord<Name>,
  decimalSign: DecimalSign,
): TypedRecord<Name> {
  const texts = new Map<string, unknown>(Object.entries(form));
  const fields = columns.map(({ key, kind }) => ({
    key: wireKey(key),
    value: typedValue(kind, texts.get(wireKey(key)), decimalSign),
  }));
  return {
    record: Object.fromEntries(
      fields.map(({ key, value }) => [key, Number.isNaN(value) ? null : value]),
    ) as WireRecord<Name>,
    unread: fields.filter(({ value }) => Number.isNaN(value)).map(({ key }) => key) as never,
  };
}

function formValue(kind: ColumnKind, value: unknown, decimalSign: DecimalSign): unknown {
  if (kind === 'list') return value ?? [];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(kind, value).replace('.', decimalSign);
  const text = typeof value === 'string' ? value : '';
  return kind === 'datetime' ? text.replace(' ', 'T') : text;
}

/** A share's percentage to twelve digits, so that 0.07 is 7 % and not 7.000000000000001 %. */
function numberText(kind: ColumnKind, value: number): string {
  return kind === 'share' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function typedValue(kind: ColumnKind, value: unknown, decimalSign: DecimalSign): unknown {
  if (kind === 'list') return value ?? [];
  const text = typeof value === 'string' ? value : '';
  if (kind === 'datetime') return text.replace('T', ' ');
  if (isTextKind(kind) || kind === 'date') return text;
  if (isBlank(text)) return null;
  return kind === 'flag' ? text === 'yes' : numberOfText(text, { decimalSign });
}
