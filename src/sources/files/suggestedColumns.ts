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
  const spelled = headers.map(headerKey);
  const named = (names: readonly string[]) =>
    names
      .map(headerKey)
      .map((name) => headers.find((header, at) => spelled[at] === name && !taken.has(header)))
      .find((header) => header !== undefined);
  for (const names of [ownNames, toolNames(tab.name)]) {
    for (const column of tab.columns) take(column.key, named(names(column)));
  }
  const worded = headers.map(inWords);
  const valuesOf = (index: number) => sample.map((cells) => cells[index] ?? '');
  for (const column of tab.columns) {
    const names = [...ownNames(column), ...toolNames(tab.name)(column)];
    const fits = (index: number) =>
      !taken.has(headers[index] ?? '') && fitsKind(column.kind, valuesOf(index));
    take(column.key, headers[placeEnding(worded, names, fits)]);
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

/** Where the first header stands that ends in one of the names, as "Deal - Value" and "최종결제금액" do; -1 without one. */
function placeEnding(
  worded: readonly string[],
  names: readonly string[],
  fits: (index: number) => boolean,
): number {
  for (const name of names.map(inWords)) {
    const isPlain = /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
    if (name.length < (isPlain ? shortestEnding : shortestKoreanEnding)) continue;
    const found = worded.findIndex((header, index) => {
      if (!header.endsWith(name) || header === name) return false;
      return (!isPlain || /[\s:.-]$/.test(header.slice(0, -name.length))) && fits(index);
    });
    if (found >= 0) return found;
  }
  return -1;
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
