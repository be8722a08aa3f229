import { jsonPage, pageTrouble } from './jsonPage';

type Declarations = Readonly<Record<string, unknown>>;

let declarations: Declarations | undefined;

/**
 * What a module declares, from declarations.html: a build moves sentences, tabs and headers that no cell shows out of
 * the code, since Google reads all of it before every cell, and puts a call of this in their place. The page is read
 * once an execution.
 *
 * @param module its path in the source without ending, such as "messages/jobTexts"
 * @throws Error when the page is missing or was built with other code
 */
export function declared(module: string): unknown {
  declarations ??= jsonPage('declarations') as Declarations;
  if (!Object.hasOwn(declarations, module)) throw pageTrouble('declarations');
  return declarations[module];
}
