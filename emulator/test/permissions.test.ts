import { createHost } from '../host';
import { hyperFormulaEngine } from '../hyperformula/hyperFormulaEngine';
import { Workbook } from '../workbook/workbook';
import { emulatedBook, scopes } from './emulatedBook';

function opening(code: string, authMode: 'NONE' | 'LIMITED') {
  const { host } = emulatedBook({ code });
  return { result: host.open(authMode), host };
}

describe('AuthMode.NONE: installed, not yet used in this file', () => {
  test('a menu may be made', () => {
    const code = `function onOpen(e) {
      if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('wrong mode');
      SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();
    }`;
    const { result, host } = opening(code, 'NONE');
    expect(result.ok).toBe(true);
    expect(host.menus()).toEqual([
      {
        kind: 'menu',
        caption: 'Add-on',
        entries: [{ kind: 'item', caption: 'Start', functionName: 'start' }],
      },
    ]);
  });

  test.each([
    ['the spreadsheet', 'SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ['the active sheet', 'SpreadsheetApp.getActiveSheet()', 'SpreadsheetApp.getActiveSheet'],
    [
      'properties',
      'PropertiesService.getDocumentProperties()',
      'PropertiesService.getDocumentProperties',
    ],
    ['caches', 'CacheService.getScriptCache()', 'CacheService.getScriptCache'],
    ['locks', 'LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ['triggers', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['pages', "HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
    ['mail', "MailApp.sendEmail('a@b.c', '', '')", 'MailApp.sendEmail'],
  ])('%s are out of reach', (_what, expression, name) => {
    const { result } = opening(`function onOpen() { ${expression} }`, 'NONE');
    expect(result.ok).toBe(false);
    expect(result.error?.message).toContain(`You do not have permission to call ${name}`);
  });

  test('a forbidden call at load time leaves no menu', () => {
    const code = `const sheet = SpreadsheetApp.getActive();
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); }`;
    const { result, host } = opening(code, 'NONE');
    expect(result.ok).toBe(false);
    expect(host.menus()).toEqual([]);
  });
});

describe('AuthMode.LIMITED: onOpen of a file in use', () => {
  test('the spreadsheet and properties are there', () => {
    const code = `function onOpen(e) {
      e.source.getSheets();
      e.source.toast('Welcome');
      PropertiesService.getDocumentProperties().setProperty('opened', e.source.getName());
    }`;
    const { result, host } = opening(code, 'LIMITED');
    expect(result.ok).toBe(true);
    expect(host.properties('document').get('opened')).toBe('Book');
  });

  test.each([
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ["UrlFetchApp.fetch('https://example.com/')", 'UrlFetchApp.fetch'],
    ["MailApp.sendEmail('a@b.c', '', '')", 'MailApp.sendEmail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser'],
  ])('%s is refused', (expression, name) => {
    const { result } = opening(`function onOpen() { ${expression} }`, 'LIMITED');
    expect(result.error?.message).toContain(`You do not have permission to call ${name}`);
  });
});

describe('custom functions', () => {
  const code = `
    function F(body) { return new Function(body)(); }`;
  const { host } = emulatedBook({ code, fetch: () => ({ status: 200, body: 'hello' }) });

  test.each([
    ["MailApp.sendEmail('a@b.c', '', '')", 'You do not have permission to call MailApp.sendEmail'],
    [
      'ScriptApp.getProjectTriggers()',
      'You do not have permission to call ScriptApp.getProjectTriggers',
    ],
    ['Session.getEffectiveUser()', 'You do not have permission to call Session.getEffectiveUser'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ["SpreadsheetApp.openById('x')", 'You do not have permission to call SpreadsheetApp.openById'],
    [
      "SpreadsheetApp.getActive().getRange('A1').setValue(1)",
      'You do not have permission to call setValue',
    ],
    [
      "SpreadsheetApp.getActive().insertSheet('x')",
      'You do not have permission to call insertSheet',
    ],
    [
      "SpreadsheetApp.getActiveSheet().appendRow(['x'])",
      'You do not have permission to call appendRow',
    ],
    [
      "PropertiesService.getUserProperties().setProperty('a', 'b')",
      'You do not have permission to call setProperty',
    ],
  ])('%s is refused', (expression, words) => {
    expect(host.callFunction('F', [expression]).error?.message).toContain(words);
  });

  test.each([
    ["return SpreadsheetApp.getActive().getRange('A1').getValue()", ''],
    ["return UrlFetchApp.fetch('https://example.com/').getContentText()", 'hello'],
    ["return PropertiesService.getDocumentProperties().getProperty('none')", null],
    [
      "CacheService.getScriptCache().put('a', 'b'); return CacheService.getScriptCache().get('a')",
      'b',
    ],
    ["return Utilities.base64Encode('a')", 'YQ=='],
  ])('%s is allowed', (body, value) => {
    expect(host.callFunction('F', [body])).toMatchObject({ ok: true, value });
  });
});

describe('scopes of the manifest', () => {
  test.each([
    [scopes.mail, "MailApp.sendEmail('a@b.c', '', '')", 'MailApp.sendEmail'],
    [scopes.fetch, "UrlFetchApp.fetch('https://example.com/')", 'UrlFetchApp.fetch'],
    [scopes.triggers, "ScriptApp.newTrigger('f')", 'ScriptApp.newTrigger'],
    [scopes.interface, "SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
  ])('without %s a call is refused', (scope, expression, name) => {
    const oauthScopes = Object.values(scopes).filter((other) => other !== scope);
    const { refusal } = emulatedBook({ manifest: { timeZone: 'Etc/UTC', oauthScopes } });
    expect(refusal(expression)).toBe(
      `You do not have permission to call ${name}. Required permissions: ${scope}`,
    );
  });

  test('without a spreadsheet scope even getActive is refused', () => {
    const { refusal } = emulatedBook({ manifest: { timeZone: 'Etc/UTC', oauthScopes: [] } });
    expect(refusal('SpreadsheetApp.getActive()')).toContain('spreadsheets.currentonly');
  });

  test('a scope the person refused counts as missing, and requireScopes ends the execution', () => {
    const { host, run, result } = emulatedBook();
    host.setGrantedScopes([scopes.sheet]);
    const status =
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    expect(result(status)).toBe('REQUIRED');
    const wanted = `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scopes.triggers}']) } catch (e) {} return 'went on'`;
    expect(run(wanted)).toMatchObject({ ok: false, error: { timedOut: true } });
    host.setGrantedScopes(Object.values(scopes));
    expect(result(status)).toBe('NOT_REQUIRED');
    expect(result(wanted)).toBe('went on');
  });

  test('a scope that the manifest does not name cannot be asked for', () => {
    const { refusal } = emulatedBook();
    const words = refusal("ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['other'])");
    expect(words).toBe('The scope other is not specified in the script manifest.');
  });
});

test('a trigger has no user interface', () => {
  const workbook = new Workbook({ name: 'Book' });
  workbook.addSheet('Data');
  const host = createHost({
    engine: hyperFormulaEngine,
    code: `function install() { ScriptApp.newTrigger('job').timeBased().everyDays(1).create() }
      function job() { SpreadsheetApp.getUi().alert('x') }`,
    manifest: { timeZone: 'Etc/UTC', oauthScopes: Object.values(scopes) },
    workbook,
  });
  host.runMenuItem('install');
  const { error } = host.runTrigger(host.triggers()[0]?.id ?? '');
  expect(error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});
