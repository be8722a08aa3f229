import type { Workbook } from '../workbook';

/** Finds the code of an id as its tabs spell it; 0 for a blank one and for one that no tab mentions. */
export function codesOfIds(
  { reading }: Pick<Workbook, 'reading'>,
  key: 'creator_id' | 'campaign_id' | 'post_id',
): (id: string) => number {
  const codes = new Map(reading.idTexts(key).map((id, code) => [id, code]));
  return (id) => (id === '' ? 0 : (codes.get(id) ?? 0));
}
