import type { ComponentType } from 'preact';
import type { FormRecord } from '../../workbook/record/formRecord';
import type { TabName } from '../../workbook/schema/tabs';

/** What every field of a record's form gets: the whole form, and how to change some of it. */
export interface FormProps<Name extends TabName> {
  readonly form: FormRecord<Name>;
  readonly change: (change: Partial<FormRecord<Name>>) => void;
  /** What is wrong with a field, in words. */
  readonly problems?: { readonly [Key in keyof FormRecord<Name>]?: string };
}

/** Where a field stands and, where its declaration does not say enough, how it looks. */
export interface FieldPlace<Name extends TabName, Part extends string> {
  readonly part: Part;
  /** Lines of a text area; one line without. */
  readonly rows?: number;
  /** Draws the field instead of the input of its kind. */
  readonly input?: ComponentType<FormProps<Name>>;
}

/**
 * The one place of a form that decides where each column of a tab stands; null = not in this form. A column
 * that nobody placed does not compile.
 */
export type FormLayout<Name extends TabName, Part extends string> = {
  readonly [Key in keyof FormRecord<Name>]: FieldPlace<Name, Part> | null;
};

/** The fields of a part, in the order of the layout. */
export function fieldsIn<Name extends TabName, Part extends string>(
  layout: FormLayout<Name, Part>,
  part: Part,
): [string, FieldPlace<Name, Part>][] {
  return placesOf(layout).filter(([, place]) => place.part === part);
}

/** What of a record its form may change: the fields that it shows. */
export function shownFields<Name extends TabName, Part extends string, Value extends object>(
  layout: FormLayout<Name, Part>,
  record: Value,
): Partial<Value> {
  const shown = new Set(placesOf(layout).map(([key]) => key));
  const fields = Object.entries(record).filter(([key]) => shown.has(key));
  return Object.fromEntries(fields) as Partial<Value>;
}

function placesOf<Name extends TabName, Part extends string>(layout: FormLayout<Name, Part>) {
  const places = Object.entries<FieldPlace<Name, Part> | null>(layout);
  return places.flatMap(([key, place]): [string, FieldPlace<Name, Part>][] =>
    place ? [[key, place]] : [],
  );
}
