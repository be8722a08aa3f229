import { choiceText } from '../../messages/choiceText';
import { sidebarTexts } from '../../messages/sidebarTexts';
import type { RecordField as Declared } from '../../workbook/record/fieldsOf';
import type { ColumnKind } from '../../workbook/schema/column';
import { type Choice, ChoiceField, withOwn } from './choiceField';
import { hintBeside } from './hintBeside';
import { useWords, type Words } from './sidebarContext';
import { TextField } from './textField';

interface RecordFieldProps {
  /** The field's key, by which tests and the focus find it. */
  readonly name: string;
  readonly field: Declared;
  readonly rows?: number | undefined;
  readonly problem?: string | undefined;
  readonly value: string | readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
}

const inputKinds: { readonly [Kind in ColumnKind]?: 'number' | 'date' | 'datetime' | 'url' } = {
  number: 'number',
  money: 'number',
  share: 'number',
  date: 'date',
  datetime: 'datetime',
  url: 'url',
};

/** A field as its column is declared: a list for choices and flags, one line or an area for texts. */
export function RecordField({ name, field, rows, problem, value, onChange }: RecordFieldProps) {
  const words = useWords();
  const { label, kind } = field;
  const frame = { label, hint: hintBeside(field), problem };
  if (typeof value !== 'string') {
    const listed = (text: string) => onChange(text.split(/, ?/));
    return <TextField {...frame} name={name} value={value.join(', ')} onChange={listed} />;
  }
  const choices = choicesOf(name, field, value, words);
  if (choices !== null) return <ChoiceField {...frame} {...{ name, value, choices, onChange }} />;
  const size = rows === undefined ? {} : { rows };
  const input = { name, kind: inputKinds[kind] ?? ('text' as const), value, onChange };
  return <TextField {...frame} {...size} {...input} />;
}

/** What may be chosen, if the field is of that kind. */
function choicesOf(
  name: string,
  { kind, choices }: Declared,
  value: string,
  words: Words,
): readonly Choice[] | null {
  const unknown = { value: '', label: words(sidebarTexts.choose) };
  if (kind === 'flag') {
    return [
      unknown,
      { value: 'yes', label: words(sidebarTexts.yes) },
      { value: 'no', label: words(sidebarTexts.no) },
    ];
  }
  if (choices.length === 0) return null;
  return withOwn(value, [
    unknown,
    ...choices.map((each) => ({ value: each, label: words(choiceText(name, each)) })),
  ]);
}
