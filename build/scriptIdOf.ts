const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';
/** Ids of Apps Script projects have 57 characters today; old ones were shorter. */
const SCRIPT_ID = /^[\w-]{25,100}$/;
const WHERE = 'it stands under Extensions > Apps Script > Project Settings of your spreadsheet';

/**
 * The script to push to: the one on the command line, else the one in .clasp.json.
 *
 * @throws Error in one sentence when there is none that can be right
 */
export function scriptIdOf(args: readonly string[], kept: unknown): string {
  if (args.length > 1) throw new Error('usage: npm run push -- [SCRIPT_ID] [--with LIST]');
  const scriptId = args[0] ?? String(kept ?? '');
  if (scriptId === '' || scriptId === PLACEHOLDER) {
    throw new Error(`no script to push to: write npm run push -- SCRIPT_ID; ${WHERE}`);
  }
  if (SCRIPT_ID.test(scriptId)) return scriptId;
  throw new Error(`"${scriptId}" is not the id of a script; ${WHERE}`);
}
