import { documentedFamilies } from '../../src/functions/docs/catalogDocs';
import type { Example, ExampleArgument, ExampleCell } from '../../src/functions/docs/functionDocs';
import { currentBundle } from '../../workbench/bundle';
import { createHost, Workbook } from '../../workbench/emulator/host';

const bundle = currentBundle();
const hosts = {
  en: createHost({ ...bundle, workbook: new Workbook({ name: 'Examples', locale: 'en_US' }) }),
  ko: createHost({ ...bundle, workbook: new Workbook({ name: '예시', locale: 'ko_KR' }) }),
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

const examples = documentedFamilies.flatMap(({ docs }) =>
  Object.entries(docs).flatMap(([name, { examples: each }]) =>
    each.map((example) => [name, example.says.en, example] as [string, string, Example]),
  ),
);

describe('every example of the catalog, through the bundle', () => {
  test.each(examples)('%s: %s', (name, _, example) => {
    const { value, error } = hosts.en.callFunction(name, example.args.map(argument));
    expect(error).toBeUndefined();
    expect(rounded(value)).toEqual(rounded(example.result));
  });

  test.each(examples)('%s in Korean: %s', (name, _, example) => {
    const { value, error } = hosts.ko.callFunction(name, example.args.map(argument));
    expect(error).toBeUndefined();
    expect(rounded(value)).toEqual(rounded(example.resultKo ?? example.result));
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
