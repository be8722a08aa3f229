import type { LinkColumns, TextCodes } from '../../src/domain/attribution/attributionInput';

const textKeys = [
  'utmContent',
  'utmId',
  'landingPage',
  'promoCode',
  'itemKeys',
  'url',
] as const satisfies readonly (keyof LinkColumns)[];

const timeKeys = ['codeValidFrom', 'codeValidTo', 'codeLeakedAt'] as const;

/** One row of Links; what is left out is blank. */
export type TrackedLink = { readonly creator: number; readonly campaign?: number } & {
  readonly post?: number;
} & Partial<Record<(typeof textKeys)[number], string>> &
  Partial<Record<(typeof timeKeys)[number], number>>;

/** A column of texts as attribution reads it. */
export function textCodes(column: readonly (string | undefined)[]): TextCodes {
  const distinct = [...new Set(['', ...column.map((text) => text ?? '')])];
  return {
    codes: Int32Array.from(column, (text) => distinct.indexOf(text ?? '')),
    texts: distinct,
  };
}

/** Rows of Links as attribution reads them. */
export function trackedLinks(rows: readonly TrackedLink[]): LinkColumns {
  const texts = textKeys.map((key) => [key, textCodes(rows.map((row) => row[key]))]);
  const times = timeKeys.map((key) => [key, Float64Array.from(rows, (row) => row[key] ?? NaN)]);
  return {
    count: rows.length,
    creators: Int32Array.from(rows, ({ creator }) => creator),
    campaigns: Int32Array.from(rows, ({ campaign }) => campaign ?? 0),
    posts: Int32Array.from(rows, ({ post }) => post ?? -1),
    ...(Object.fromEntries([...texts, ...times]) as Record<(typeof textKeys)[number], TextCodes> &
      Record<(typeof timeKeys)[number], Float64Array>),
  };
}
