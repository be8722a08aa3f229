import { cleanText } from '../../ground/cells/cleanText';
import { headerKey } from '../../ground/cells/headerKey';
import { numberOfText } from '../../ground/cells/numberOfText';
import type { Column, Tab } from '../../workbook/schema/column';
import { importWords } from './importWords';
import { mayFill } from './mappedFormat';
import { type ValueShape, valueShape } from './valueShape';

/** The kinds of values that only one column of a tab has. */
const columnOfShape: { readonly [tab: string]: { readonly [shape in ValueShape]?: string } } = {
  Conversions: { email: 'customer_id', time: 'occurred_at', money: 'revenue' },
  Posts: { permalink: 'url', platformId: 'post_id', time: 'published_at' },
  Creators: { profile: 'profile_url', handle: 'handle' },
  Snapshots: { time: 'taken_on' },
  Links: { page: 'url' },
};

/**
 * For each column of a tab the header that seems to mean it: by the tab's own names, by the words
 * that tools use, at last by what the values look like.
 *
 * @param sample some rows below the header
 */
export function suggestedColumns(
  headers: readonly string[],
  tab: Pick<Tab, 'name' | 'columns'>,
  sample: readonly (readonly string[])[] = [],
): { readonly [column: string]: string } {
  const suggested = new Map<string, string>();
  const taken = new Set<string>();
  const take = (column: string, header: string | undefined) => {
    if (header === undefined || taken.has(header) || suggested.has(column)) return;
    if (!mayFill(tab.name, column, header)) return;
    suggested.set(column, header);
    taken.add(header);
  };
  for (const names of [ownNames, toolNames(tab.name)]) {
    for (const column of tab.columns) take(column.key, headerNamed(headers, names(column), taken));
  }
  const valuesOf = (index: number) => sample.map((cells) => cells[index] ?? '');
  for (const column of tab.columns) {
    const names = [...ownNames(column), ...toolNames(tab.name)(column)];
    const fits = (header: string, index: number) =>
      !taken.has(header) && fitsKind(column.kind, valuesOf(index));
    take(column.key, headerEnding(headers, names, fits));
  }
  for (const [column, header] of Object.entries(shapedColumns(headers, tab.name, valuesOf))) {
    take(column, header);
  }
  if (tab.name === 'Conversions')
    take(
      'conversion_id',
      headers.find((header, index) => isKey(header, valuesOf(index))),
    );
  return Object.fromEntries(suggested);
}

/** What values alone tell; of several columns with amounts nobody can say which one is meant. */
function shapedColumns(
  headers: readonly string[],
  tab: string,
  valuesOf: (index: number) => readonly string[],
): Record<string, string> {
  const shapes = columnOfShape[tab] ?? {};
  const found: Record<string, string> = {};
  const shapeAt = headers.map((header, at) => (header === '' ? null : valueShape(valuesOf(at))));
  for (const [index, shape] of shapeAt.entries()) {
    const column = shape === null ? undefined : shapes[shape];
    const isUnclear = shape === 'money' && shapeAt.filter((one) => one === 'money').length > 1;
    if (column !== undefined && !isUnclear) found[column] ??= headers[index] ?? '';
  }
  return found;
}

/** Whether a column numbers the rows in whatever language: "Obchod - ID", every value another. */
function isKey(header: string, values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  const isNumbering = /(?:^|[\s:.-])(?:id|nr\.?|no\.?|n°|nº|番号|번호)$/u.test(inWords(header));
  return isNumbering && filled.length > 1 && new Set(filled).size === values.length;
}

const shortestEnding = 4;
const shortestKoreanEnding = 3;

/** The first header that ends in one of the names, as "Deal - Value" and "최종결제금액" do. */
function headerEnding(
  headers: readonly string[],
  names: readonly string[],
  fits: (header: string, index: number) => boolean,
): string | undefined {
  for (const name of names.map(inWords)) {
    const isPlain = /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
    if (name.length < (isPlain ? shortestEnding : shortestKoreanEnding)) continue;
    const found = headers.find((header, index) => {
      const plain = inWords(header);
      const before = plain.slice(0, -name.length);
      const isEnding = plain.endsWith(name) && before !== '';
      return isEnding && (!isPlain || /[\s:.-]$/.test(before)) && fits(header, index);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Databases write deal_value where exports write "Deal value". */
function inWords(header: string): string {
  return cleanText(header).toLowerCase().replace(/_/g, ' ');
}

/** Whether the values of a column of a file can be what a column of ours holds. */
function fitsKind(kind: Column['kind'], values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return false;
  if (kind === 'money' || kind === 'number' || kind === 'share') {
    return filled.every((value) => !Number.isNaN(numberOfText(value, { decimalSign: '.' })));
  }
  if (kind === 'datetime' || kind === 'date') return valueShape(filled) === 'time';
  return kind === 'choice' || kind === 'list' || kind === 'id';
}

function ownNames({ key, ko, aliases = [] }: Column): readonly string[] {
  return [key, ko, ...aliases];
}

function toolNames(tab: string): (column: Column) => readonly string[] {
  return ({ key }) => importWords[tab]?.[key] ?? [];
}

/** The first header that is spelled like one of the names, the names in their order. */
function headerNamed(
  headers: readonly string[],
  names: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  for (const name of names.map(headerKey)) {
    const found = headers.find((header) => !taken.has(header) && headerKey(header) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
