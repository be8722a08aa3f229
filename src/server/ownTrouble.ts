const PROPERTY = 'flywheelTrouble';

/** Notes with the person what went wrong where no file was at hand; the next sidebar she opens shows it. */
export function keepOwnTrouble(trouble: string): void {
  PropertiesService.getUserProperties().setProperty(PROPERTY, trouble);
}

/** What the person's daily run could not tell any file; '' when there is nothing. */
export function readOwnTrouble(): string {
  return PropertiesService.getUserProperties().getProperty(PROPERTY) ?? '';
}

/** Forgets it, when the daily run is switched. */
export function forgetOwnTrouble(): void {
  PropertiesService.getUserProperties().deleteProperty(PROPERTY);
}
