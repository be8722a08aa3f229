import vm from 'node:vm';

/** A script as Google takes it: compiled once, with the functions that it declares. */
export interface ScriptFile {
  readonly compiled: vm.Script;
  /** Functions declared at the top level. One that is only assigned has no stub: nothing can call it. */
  readonly declared: ReadonlySet<string>;
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
  return { compiled, declared: declaredFunctions(code) };
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

/** A throw in front lets declarations happen and nothing else. */
function declaredFunctions(code: string): ReadonlySet<string> {
  const globals: Record<string, unknown> = {};
  const context = vm.createContext(globals);
  try {
    new vm.Script(`throw 0;${code}`, { filename: 'Code.js' }).runInContext(context);
  } catch {
    // The throw of its own.
  }
  return new Set(Object.keys(globals).filter((name) => typeof globals[name] === 'function'));
}

/** Whether a function may be called from outside of the script: declared, and its name is no private one. */
export function isCallable({ declared }: ScriptFile, name: string): boolean {
  return declared.has(name) && !name.endsWith('_');
}
