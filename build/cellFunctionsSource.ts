import { docsOf } from '../src/functions/docs/catalogDocs';
import type { CellFunction } from '../src/functions/signature';

const HEAD = `// Generated from the catalog by "npm run generate"; never edited by hand.
import { callFromCell } from './server/callFromCell';
`;

/**
 * The module that puts every cell function on the global object, each with the comment that Sheets
 * shows while typing. Plain JavaScript, because the compiler drops comments on statements.
 */
export function cellFunctionsSource(catalog: readonly CellFunction[]): string {
  return [HEAD, ...catalog.map(globalAssignment)].join('\n');
}

function globalAssignment({ name, parameters }: CellFunction): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${comment(name, parameters)}
global.${name} = (${names}) => callFromCell('${name}', [${names}]);
`;
}

function comment(name: string, parameters: CellFunction['parameters']): string {
  const docs = docsOf(name);
  const lines = parameters.map(
    (parameter) => ` * @param ${parameter.name} ${docs.parameters[parameter.name]?.en ?? ''}`,
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
