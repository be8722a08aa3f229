import { message, say } from '../../ground/text/text';
import { serverTexts } from '../../messages/serverTexts';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { logFailure } from '../logFailure';
import { openTabSheets } from '../tabs/tabSheets';

const ALERT_EVERY_MS = 24 * 60 * 60 * 1000;

/**
 * Mails a failure to the address in Settings, at most once a day, and only while Google's daily
 * quota lasts. A mail that cannot be sent must not hide the failure that it tells of.
 */
export function alertFailure(reason: string): void {
  try {
    sendAlert(reason);
  } catch (error) {
    logFailure('alert by mail', error);
  }
}

function sendAlert(reason: string): void {
  const sheets = openTabSheets();
  const address = fileSettings(sheets).alert_email;
  const { alertedAtMs = 0 } = readDocumentState();
  if (!address || Date.now() - alertedAtMs < ALERT_EVERY_MS) return;
  if (MailApp.getRemainingDailyQuota() < 1) return;
  const language = fileLanguage();
  const file = sheets.spreadsheet.getName();
  const url = sheets.spreadsheet.getUrl();
  MailApp.sendEmail(
    address,
    say(message(serverTexts.alertSubject, { file }), language),
    say(message(serverTexts.alertBody, { reason, url }), language),
  );
  updateDocumentState({ alertedAtMs: Date.now() });
}
