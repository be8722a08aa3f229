import { say } from '../../ground/text/text';
import { fileSpeech } from '../fileLanguage';
import type { ImportOutcome } from './runSource';

/** What the import stage did, for the run's line in Runs; '' when it brought and said nothing. */
export function importSummary(outcomes: readonly ImportOutcome[]): string {
  const told = outcomes.filter(
    ({ result, added, changed }) => result !== 'done' || added + changed > 0,
  );
  if (told.length === 0) return '';
  const speech = fileSpeech();
  return told.map(({ message }) => say(message, speech)).join(' · ');
}
