import { createHost } from '../../emulator/host';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { Workbook } from '../../emulator/workbook/workbook';
import { documentedFamilies } from '../../src/functions/docs/catalogDocs';
import type { Example, ExampleArgument, ExampleCell } from '../../src/functions/docs/functionDocs';
import { currentBundle } from '../../workbench/bundle';

const bundle = currentBundle();
const hosts = {
  en: createHost({
    engine: hyperFormulaEngine,
    ...bundle,
    workbook: new Workbook({ name: 'Examples', locale: 'en_US' }),
  }),
  ko: createHost({
    engine: hyperFormulaEngine,
    ...bundle,
    workbook: new Workbook({ name: '예시', locale: 'ko_KR' }),
  }),
};

const cell = (value: ExampleCell): unknown =>
  typeof value === 'object' ? new Date(`${value.date}T00:00:00Z`) : value;

function argument(value: ExampleArgument): unknown {
  if (value === null) return '';
  if (!Array.isArray(value)) return cell(value as ExampleCell);
  return (value as readonly (readonly ExampleCell[])[]).map((row) => row.map(cell));
}

/** Numbers to ten significant digits, so that an example may be typed as people read it. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  return Array.isArray(value) ? value.map(rounded) : value;
}

/** A table as people show it: without the blank rows that pad it to its fixed size. */
function unpadded(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  const filled = rows.map((row) => row.some((each) => each !== ''));
  return rows.length > 1 && !filled[rows.length - 1]
    ? rows.slice(0, filled.lastIndexOf(true) + 1)
    : rows;
}

const examples = documentedFamilies.flatMap(({ docs }) =>
  Object.entries(docs).flatMap(([name, { examples: each }]) =>
    each.map((example) => [name, example.says.en, example] as [string, string, Example]),
  ),
);

describe('every example of the catalog, through the bundle', () => {
  test.each(examples)('%s: %s', (name, _, example) => {
    const { value, error } = hosts.en.callFunction(name, example.args.map(argument));
    expect(error).toBeUndefined();
    expect(rounded(unpadded(value))).toEqual(rounded(example.result));
  });

  test.each(examples)('%s in Korean: %s', (name, _, example) => {
    const { value, error } = hosts.ko.callFunction(name, example.args.map(argument));
    expect(error).toBeUndefined();
    expect(rounded(unpadded(value))).toEqual(rounded(example.resultKo ?? example.result));
  });
});

test('every function of the catalog has docs, and every docs entry a function', () => {
  for (const { functions, docs } of documentedFamilies) {
    expect(Object.keys(docs)).toEqual(functions.map(({ name }) => name));
    for (const { name, parameters } of functions) {
      expect(Object.keys(docs[name]?.parameters ?? {})).toEqual(
        parameters.map((each) => each.name),
      );
    }
  }
});
