import type { Text } from '../../ground/text/text';

/** A cell in an example: a date is written as its ISO day so that it reads well. */
export type ExampleCell = number | string | boolean | { readonly date: string };

/** One argument of an example: a cell, a range, or `null` for one that is skipped. */
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[] | null;

/** A worked example: checked through the compiled bundle, shown in the reference and the sidebar. */
export interface Example {
  readonly says: Text;
  readonly args: readonly ExampleArgument[];
  /** Numbers are compared to 10 significant digits. Korean sentences stand in `resultKo`. */
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
  readonly resultKo?: string | readonly (readonly ExampleCell[])[];
}

/** What people read about one function. Loaded by the docs and the sidebar, never by a cell. */
export interface FunctionDocs {
  readonly summary: Text;
  /** One line per parameter, with units: "gross margin as a fraction, 0.4 for 40 % (optional)". */
  readonly parameters: Readonly<Record<string, Text>>;
  readonly returns: Text;
  /** The formula in plain characters and where it comes from. */
  readonly formula: string;
  readonly source: Text;
  readonly examples: readonly [Example, ...Example[]];
}

/** The docs of one family, by function name. */
export type FamilyDocs = Readonly<Record<string, FunctionDocs>>;
