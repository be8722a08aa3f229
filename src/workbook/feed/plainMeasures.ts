import { assetsTab } from '../schema/tabs/assetsTab';
import { postsTab } from '../schema/tabs/postsTab';
import { type MeasureFrom, measureColumns } from './feedColumns';

const tabOf = { posts: postsTab, assets: assetsTab } as const;

/** Sources whose tabs have columns that are measures as they stand. */
export type PlainSource = keyof typeof tabOf;

type AmountKey<Source extends PlainSource> = Extract<
  (typeof tabOf)[Source]['columns'][number],
  { readonly kind: 'number' | 'money' }
>['key'];

/** Measures that a source's tab has a column of the same key for: nobody has to feed them. */
export type PlainMeasure<Source extends PlainSource> = Extract<
  MeasureFrom<Source>,
  AmountKey<Source>
>;

/** The keys of a source's plain measures. */
export function plainMeasures<Source extends PlainSource>(source: Source): PlainMeasure<Source>[] {
  const amounts = tabOf[source].columns.filter(({ kind }) => kind === 'number' || kind === 'money');
  const own = new Set<string>(amounts.map(({ key }) => key));
  const found = measureColumns.filter(({ key, from }) => from.includes(source) && own.has(key));
  return found.map(({ key }) => key as PlainMeasure<Source>);
}
