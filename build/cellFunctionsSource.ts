import { docsOf } from '../src/functions/docs/catalogDocs';
import type { CellFunction, Parameter } from '../src/functions/signature';
import type { Family } from './families';

const HEAD = `// Generated from the catalog by "npm run generate"; never edited by hand.
const callFromCell = (family, name, args) =>
  require('./server/callFromCell').callFromCell(family, name, args);`;

/** What JSDoc calls one cell of a kind or a range of them. No angle brackets: help texts may be read as HTML. */
const typeNames: Readonly<Record<Parameter['kind'], string>> = {
  number: 'number|number[][]',
  text: 'string|string[][]',
  date: 'Date|Date[][]',
  flag: 'boolean|boolean[][]',
  table: '*[][]',
};

/**
 * The part of main that puts every cell function on the global object, each with the comment that Sheets shows while
 * typing. Plain JavaScript, because the compiler drops comments on statements. A cell opens the room of its family only.
 */
export function cellFunctionsSource(families: readonly Family[]): string {
  const openings = families.map(
    ({ file, list }) => `const ${list} = () => require('./functions/families/${file}').${list};`,
  );
  const assignments = families.flatMap(({ list, functions }) =>
    functions.map((each) => globalAssignment(each, list)),
  );
  return [`${HEAD}\n${openings.join('\n')}\n`, ...assignments].join('\n');
}

function globalAssignment({ name, parameters }: CellFunction, list: string): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${comment(name, parameters)}
global.${name} = function (${names}) {
  return callFromCell(${list}(), '${name}', arguments);
};
`;
}

function comment(name: string, parameters: CellFunction['parameters']): string {
  const docs = docsOf(name);
  const lines = parameters.map(
    (parameter) =>
      ` * @param {${typeNames[parameter.kind]}} ${parameter.name} ${docs.parameters[parameter.name]?.en ?? ''}`,
  );
  return [
    '/**',
    ` * ${docs.summary.en}`,
    ...lines,
    ` * @return ${docs.returns.en}`,
    ' * @customfunction',
    ' */',
  ].join('\n');
}
