import type { Column } from './column';
import type { TabName, TabNamed } from './tabs';

type ValueOf<C extends Column> = C['kind'] extends
  | 'number'
  | 'money'
  | 'share'
  | 'date'
  | 'datetime'
  ? number
  : C['kind'] extends 'flag'
    ? boolean
    : C['kind'] extends 'list'
      ? readonly string[]
      : C extends { readonly open: true }
        ? string
        : C extends { readonly choices: readonly (infer Choice)[] }
          ? Choice
          : string;

type BlankOf<C extends Column> = C extends { readonly required: true } ? never : null;

/** The keys of a tab's columns. */
export type ColumnKey<Name extends TabName> = TabNamed<Name>['columns'][number]['key'];

/**
 * A row of a tab as a record. `datetime` is an instant in epoch milliseconds, `date` a day number
 * (days since 1970-01-01), a blank is null.
 */
export type Row<Name extends TabName> = {
  readonly [C in TabNamed<Name>['columns'][number] as C['key']]: ValueOf<C> | BlankOf<C>;
};

/** A record to be written: what is left out stays blank. */
export type NewRow<Name extends TabName> = Partial<Row<Name>>;
