import type { AuthModeName } from './hostTypes';

const AUTH = 'https://www.googleapis.com/auth/';
const FULL: readonly AuthModeName[] = ['FULL'];
const NOT_NONE: readonly AuthModeName[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
const INTERACTIVE: readonly AuthModeName[] = ['NONE', 'LIMITED', 'FULL'];
const ALL: readonly AuthModeName[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

/** In which auth modes a call works, and which scopes it needs (one of them is enough). */
export interface Rule {
  readonly modes: readonly AuthModeName[];
  readonly scopes?: readonly string[];
}

const sheetScopes = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const anySheet: Rule = { modes: FULL, scopes: [`${AUTH}spreadsheets`] };
const userInterface: Rule = { modes: FULL, scopes: [`${AUTH}script.container.ui`] };
const triggers: Rule = { modes: FULL, scopes: [`${AUTH}script.scriptapp`] };
const document: Rule = { modes: NOT_NONE, scopes: sheetScopes };
const everywhere: Rule = { modes: ALL };

/** By `Class.method`, else by `Class`. Classes that one can only get from these inherit nothing. */
const RULES: Readonly<Record<string, Rule>> = {
  Logger: everywhere,
  console: everywhere,
  Utilities: everywhere,
  Blob: everywhere,
  SpreadsheetApp: document,
  'SpreadsheetApp.getUi': { modes: INTERACTIVE },
  'SpreadsheetApp.openById': anySheet,
  'SpreadsheetApp.openByUrl': anySheet,
  'SpreadsheetApp.create': anySheet,
  Spreadsheet: document,
  Sheet: document,
  Range: document,
  Menu: { modes: INTERACTIVE },
  'Ui.createMenu': { modes: INTERACTIVE },
  'Ui.createAddonMenu': { modes: INTERACTIVE },
  Ui: userInterface,
  PropertiesService: { modes: NOT_NONE },
  CacheService: { modes: NOT_NONE },
  LockService: { modes: NOT_NONE },
  HtmlService: { modes: NOT_NONE },
  Session: { modes: ['LIMITED', 'FULL'] },
  'Session.getActiveUserLocale': everywhere,
  'Session.getEffectiveUser': { modes: FULL, scopes: [`${AUTH}userinfo.email`] },
  'Session.getActiveUser': { modes: FULL, scopes: [`${AUTH}userinfo.email`] },
  ScriptApp: { modes: ['LIMITED', 'FULL'] },
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
  'ScriptApp.getOAuthToken': { modes: FULL },
  MailApp: { modes: FULL, scopes: [`${AUTH}script.send_mail`] },
  UrlFetchApp: {
    modes: ['CUSTOM_FUNCTION', 'FULL'],
    scopes: [`${AUTH}script.external_request`],
  },
};

/** Classes whose methods change the document, apart from those that only read. */
const DOCUMENT_CLASSES: ReadonlySet<string> = new Set(['Spreadsheet', 'Sheet', 'Range']);
const READS = /^(get|is|can|has|offset$|toString$)/;

/** Why a call is refused, in Google's words; undefined when it may go on. */
export function refusal(
  call: string,
  authMode: AuthModeName,
  scopes: ReadonlySet<string>,
): string | undefined {
  const [className = '', method = ''] = call.split('.');
  const rule = RULES[call] ?? RULES[className];
  if (rule === undefined) return undefined;
  if (call === 'SpreadsheetApp.getUi' && !rule.modes.includes(authMode)) {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (!rule.modes.includes(authMode)) return denied(call, rule);
  if (authMode === 'CUSTOM_FUNCTION') {
    const writes = DOCUMENT_CLASSES.has(className) && !READS.test(method);
    return writes ? `You do not have permission to call ${method}` : undefined;
  }
  if (rule.scopes && !rule.scopes.some((scope) => scopes.has(scope))) return denied(call, rule);
  return undefined;
}

function denied(call: string, rule: Rule): string {
  const needed = rule.scopes?.join(' || ');
  const words = `You do not have permission to call ${call}`;
  if (needed === undefined) return words;
  return `${words}. Required permissions: ${rule.scopes?.length === 1 ? needed : `(${needed})`}`;
}
