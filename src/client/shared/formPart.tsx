import type { JSX } from 'preact';
import { type RecordField as Declared, fieldsOf } from '../../workbook/record/fieldsOf';
import type { RecordTab } from '../../workbook/record/recordTab';
import type { TabName } from '../../workbook/schema/tabs';
import { type FormLayout, type FormProps, fieldsIn } from './formLayout';
import { RecordField } from './recordField';
import { useSidebar } from './sidebarContext';

interface FormPartProps<Name extends TabName, Part extends string> extends FormProps<Name> {
  readonly tab: RecordTab<Name>;
  readonly layout: FormLayout<Name, Part>;
  readonly part: Part;
}

/** One part of a record's form: its fields in the layout's order, each as its column is declared. */
export function FormPart<Name extends TabName, Part extends string>(
  props: FormPartProps<Name, Part>,
): JSX.Element {
  const { tab, layout, part, change, ...rest } = props;
  const fields: Readonly<Record<string, Declared>> = fieldsOf(tab, useSidebar().language);
  const form: Readonly<Record<string, string | readonly string[]>> = props.form;
  const problems: Readonly<Record<string, string | undefined>> = props.problems ?? {};
  return (
    <>
      {fieldsIn(layout, part).map(([key, { input: Input, rows }]) => {
        const field = fields[key];
        if (Input) return <Input key={key} change={change} {...rest} />;
        return (
          field && (
            <RecordField
              key={key}
              name={key}
              field={field}
              rows={rows}
              problem={problems[key]}
              value={form[key] ?? ''}
              onChange={(value) => change({ [key]: value } as never)}
            />
          )
        );
      })}
    </>
  );
}
