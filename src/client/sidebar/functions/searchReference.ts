import type { FamilyDocs, FunctionDocs } from '../../../functions/docs/functionDocs';
import type { Text } from '../../../ground/text/text';

/** A family of functions as the reference shows it. */
export interface ReferenceFamily {
  readonly title: Text;
  readonly docs: FamilyDocs;
  /** By function: what people type who do not know the trade's words. */
  readonly everyday: { readonly [name: string]: readonly string[] };
}

/** One function that fits a search. */
export interface FoundFunction {
  readonly name: string;
  readonly docs: FunctionDocs;
}

/** A family with those of its functions that fit. */
export interface FoundFamily {
  readonly title: Text;
  readonly functions: readonly FoundFunction[];
}

/**
 * The functions whose name, summary, arguments, family or everyday words hold every word of a search,
 * in either language; names that start with the search come first within their family.
 */
export function searchReference(
  families: readonly ReferenceFamily[],
  search: string,
): readonly FoundFamily[] {
  const wanted = search.slice(0, 200).toLowerCase().split(/\s+/).filter(Boolean);
  const first = wanted[0] ?? '';
  return families
    .map(({ title, docs, everyday }) => ({
      title,
      functions: Object.entries(docs)
        .map(([name, each]) => ({ name, docs: each }))
        .filter((found) => {
          const text = searchable(found, title, everyday[found.name] ?? []);
          return wanted.every((word) => text.includes(word));
        })
        .sort((a, b) => rank(a.name, first) - rank(b.name, first)),
    }))
    .filter(({ functions }) => functions.length > 0);
}

function rank(name: string, start: string): number {
  return start !== '' && name.toLowerCase().startsWith(start) ? 0 : 1;
}

function searchable(
  { name, docs }: FoundFunction,
  title: Text,
  everyday: readonly string[],
): string {
  const parameters = Object.entries(docs.parameters).flatMap(([key, text]) => [
    key,
    text.en,
    text.ko,
  ]);
  const { summary } = docs;
  const own = [name, summary.en, summary.ko, title.en, title.ko, ...parameters];
  return [...own, ...everyday].join('\n').toLowerCase();
}
