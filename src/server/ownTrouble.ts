import { logFailure } from './logFailure';

const PROPERTY = 'flywheelTrouble';

/**
 * Opens the daily run. Where not even its code opens, since a page of the script project is missing, that is noted
 * with the person: nobody sees a trigger fail. Nothing here is read from such a page.
 */
export function openKeepingTrouble(dailyRun: () => void): void {
  try {
    dailyRun();
  } catch (error) {
    logFailure('daily run', error);
    keepOwnTrouble(error instanceof Error ? error.message : String(error));
  }
}

/** Notes with the person what went wrong where no file was at hand; the next sidebar she opens shows it. */
export function keepOwnTrouble(trouble: string): void {
  PropertiesService.getUserProperties().setProperty(PROPERTY, trouble);
}

/** What the person's daily run could not tell any file; '' when there is nothing. */
export function readOwnTrouble(): string {
  return PropertiesService.getUserProperties().getProperty(PROPERTY) ?? '';
}

/** Forgets it, when the daily run works again or is switched. */
export function forgetOwnTrouble(): void {
  PropertiesService.getUserProperties().deleteProperty(PROPERTY);
}
