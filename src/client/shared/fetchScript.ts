import type { FetchedScript } from '../../shared/fetchedScripts';
import type { Outcome, Remote } from './remote';

/** Fetches a script of the sidebar's and starts it; the outcome says why, when that was not possible. */
export async function fetchScript(
  remote: Remote,
  name: FetchedScript,
): Promise<Outcome<{ readonly page: string }>> {
  const outcome = await remote('openScript', { name });
  if (outcome.ok) start(outcome.value.page);
  return outcome;
}

function start(page: string): void {
  const fetched = new DOMParser().parseFromString(page, 'text/html');
  const script = document.createElement('script');
  script.textContent = fetched.querySelector('script')?.textContent ?? '';
  document.head.append(script);
}
