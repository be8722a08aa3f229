import type { Language } from '../src/ground/text/language';
import { LOOKER_STUDIO } from '../src/workbook/dashboard/lookerStudioUrl';
import {
  calculatedFields,
  type FieldFormat,
  formulaOf,
} from '../src/workbook/feed/calculatedFields';
import type { ColumnKind } from '../src/workbook/schema/column';
import { columnsOf } from '../src/workbook/schema/columnsOf';
import { lookerTab } from '../src/workbook/schema/tabs/lookerTab';

/** The type of a calculated field in a report. */
export const fieldTypes: Readonly<Record<FieldFormat, string>> = {
  percent: 'Numeric > Percent',
  currency: 'Currency',
  number: 'Numeric > Number',
};

/** The type of a feed column in a report and how it is summed up there. */
export const columnTypes: Partial<
  Record<ColumnKind, readonly [type: string, aggregation: string]>
> = {
  text: ['Text', 'None'],
  id: ['Text', 'None'],
  number: ['Number', 'Sum'],
  money: ['Currency', 'Sum'],
  date: ['Date', 'None'],
  datetime: ['Date & Time', 'None'],
};

const headings = {
  fields: {
    en: ['Field', 'Formula', 'Type', 'Meaning'],
    ko: ['필드', '수식', '유형', '뜻'],
  },
  columns: {
    en: ['Column', 'Type', 'Aggregation', 'Meaning'],
    ko: ['열', '유형', '집계', '뜻'],
  },
} as const;

/**
 * The guide with its generated parts renewed; everything outside the markers is left as written.
 *
 * @throws Error when a marker is missing
 */
export function dashboardGuide(text: string): string {
  return [
    ['name', LOOKER_STUDIO],
    ['fields', fieldTable('en')],
    ['columns', columnTable('en')],
    ['fields-ko', fieldTable('ko')],
    ['columns-ko', columnTable('ko')],
  ].reduce((guide, [name = '', content = '']) => renewed(guide, name, content), text);
}

function renewed(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/dashboard.md lacks the marks of ${name}`);
  const isTable = content.includes('\n');
  const inside = isTable ? `\n\n${content}\n\n` : content;
  return `${text.slice(0, from + start.length)}${inside}${text.slice(to)}`;
}

function fieldTable(language: Language): string {
  const rows = calculatedFields.map((field) => [
    field.name[language],
    `\`${formulaOf(field)}\``,
    fieldTypes[field.format],
    field.note[language],
  ]);
  return table(headings.fields[language], rows);
}

function columnTable(language: Language): string {
  const rows = columnsOf(lookerTab).map(({ key, kind, note }) => {
    const types = columnTypes[kind];
    if (!types) throw new Error(`No report type for ${kind}, the kind of ${key}`);
    return [`\`${key}\``, ...types, note[language]];
  });
  return table(headings.columns[language], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
