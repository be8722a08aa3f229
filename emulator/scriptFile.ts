import vm from 'node:vm';
import { DECLARED_BUILT_INS_SOURCE } from './realmSource';

/** A script as Google takes it: compiled once, with the functions that it declares. */
export interface ScriptFile {
  readonly compiled: vm.Script;
  /** Functions declared at the top level. One that is only assigned has no stub: nothing can call it. */
  readonly declared: ReadonlySet<string>;
  /** Whether it declares no name of the language's own, such as a function Map, at the top level. */
  readonly leavesBuiltIns: boolean;
}

let latest: { readonly code: string; readonly file: ScriptFile } | undefined;

/**
 * Compiles a script without running it; the same script as the time before is not compiled again.
 *
 * @throws SyntaxError when it does not parse, here or at Google: class fields that are private or static
 */
export function readScript(code: string): ScriptFile {
  if (latest?.code !== code) latest = { code, file: compiledFile(code) };
  return latest.file;
}

function compiledFile(code: string): ScriptFile {
  const compiled = new vm.Script(code, { filename: 'Code.js' });
  refuse(code, /#(?=[A-Za-z_$])/g, '@', 'Private class fields (#name)');
  refuse(code, /\bstatic(?=\s+[\w$]+\s*[=;])/g, 'static @', 'Static class fields');
  return { compiled, ...topLevelOf(code) };
}

/**
 * Spoils every place that looks like the feature: in texts, patterns and comments that changes nothing, so
 * that only code which truly uses the feature no longer parses.
 */
function refuse(code: string, pattern: RegExp, spoiled: string, feature: string): void {
  if (!pattern.test(code)) return;
  pattern.lastIndex = 0;
  try {
    new vm.Script(code.replace(pattern, spoiled));
  } catch {
    throw new SyntaxError(`${feature} do not parse in Apps Script: build for ES2019`);
  }
}

function topLevelOf(code: string): Pick<ScriptFile, 'declared' | 'leavesBuiltIns'> {
  // A throw in front lets declarations happen and nothing else.
  const declarations = new vm.Script(`throw 0;${code}`, { filename: 'Code.js' });
  const globals: Record<string, unknown> = {};
  thrownBy(declarations, vm.createContext(globals));
  const names = Object.keys(globals).filter((name) => typeof globals[name] === 'function');
  const context = vm.createContext();
  new vm.Script(DECLARED_BUILT_INS_SOURCE).runInContext(context);
  return { declared: new Set(names), leavesBuiltIns: thrownBy(declarations, context) === 0 };
}

function thrownBy(script: vm.Script, context: vm.Context): unknown {
  try {
    return script.runInContext(context);
  } catch (error) {
    return error;
  }
}

/** Whether a function may be called from outside of the script: declared, and its name is no private one. */
export function isCallable({ declared }: ScriptFile, name: string): boolean {
  return declared.has(name) && !name.endsWith('_');
}
