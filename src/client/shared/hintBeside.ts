import type { RecordField } from '../../workbook/record/fieldsOf';

/** A field's note, unless it only lists what stands in the list of choices beside it. */
export function hintBeside({ hint, choices }: Pick<RecordField, 'hint' | 'choices'>) {
  if (choices.length === 0) return hint;
  const others = [...choices]
    .sort((a, b) => b.length - a.length)
    .reduce((text, choice) => text.replaceAll(choice, ''), hint);
  const isListOnly = others.replace(/\([^)]*\)|\bor\b|또는|입니다|[\s,.]/g, '') === '';
  return isListOnly ? undefined : hint;
}
