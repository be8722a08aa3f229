import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { dailyRunKeeper } from '../dailyTrigger';
import { updateDocumentState } from '../documentState';
import { fileSettings } from '../fileSettings';
import { openTabSheets } from '../tabs/tabSheets';

/**
 * Switches the weekly summary on or off for the file. It goes to `alert_email` in Settings, after the
 * daily run on Monday, or on the first later day of the week on which that run goes well.
 *
 * @returns the address; '' when switched off
 * @throws InputError without an address, or while nobody keeps the daily run
 */
export function switchDigest(isOn: boolean): string {
  if (!isOn) {
    updateDocumentState({ isDigestOn: undefined });
    return '';
  }
  const address = fileSettings(openTabSheets()).alert_email;
  if (!address) throw inputError(serverTexts.digestNeedsAddress, {});
  if (dailyRunKeeper(Date.now()) === 'nobody') {
    throw inputError(serverTexts.digestNeedsDailyRun, {});
  }
  updateDocumentState({ isDigestOn: true });
  return address;
}
