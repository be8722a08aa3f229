import { type Bundle, currentBundle } from '../../workbench/bundle';

let bundle: Bundle | undefined;

/** The compiled add-on, looked for once by each test file: its sources do not change under a test. */
export function sharedBundle(): Bundle {
  bundle ??= currentBundle();
  return bundle;
}
