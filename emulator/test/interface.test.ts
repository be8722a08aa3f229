import { emulatedBook } from './emulatedBook';

const html = {
  'sidebar.html': '<p>Hello</p><script>const url = "https://example.com/x";</script>',
  scriptlet: '<p><?= name ?></p>',
  cut: '<script>const url = `https://example.com/x`;</script>',
};

describe('sidebar and dialogs', () => {
  const show = (name: string) =>
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('${name}').setTitle('Flywheel'))`;

  test('a sidebar shows a static file, 300 pixels wide', () => {
    const { host, run } = emulatedBook({ html });
    expect(run(show('sidebar')).ok).toBe(true);
    const shown = { kind: 'sidebar', title: 'Flywheel', html: html['sidebar.html'], width: 300 };
    expect(host.sidebar()).toEqual(shown);
    host.closeSidebar();
    expect(host.sidebar()).toBeUndefined();
  });

  test.each([
    ['scriptlet', 'contains "<?"'],
    ['cut', 'a template literal with a comment mark'],
    ['missing', 'No HTML file named missing was found.'],
  ])('the file %s is refused', (name, words) => {
    const { refusal } = emulatedBook({ html });
    expect(refusal(show(name))).toContain(words);
  });

  test('templates are not emulated', () => {
    const { refusal } = emulatedBook({ html });
    expect(refusal("HtmlService.createTemplateFromFile('sidebar')")).toBe(
      'HtmlService.createTemplateFromFile is not emulated',
    );
  });

  test('dialogs keep title and size', () => {
    const { host, run } = emulatedBook({ html });
    run(
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(400).setHeight(200), 'Title')",
    );
    expect(host.dialogs()).toEqual([
      { kind: 'modal', title: 'Title', html: 'x', width: 400, height: 200 },
    ]);
  });
});

describe('questions', () => {
  const ask = `const ui = SpreadsheetApp.getUi();
    return ui.alert('Delete?', 'All of it', ui.ButtonSet.YES_NO) === ui.Button.YES`;

  test('get scripted answers, in order', () => {
    const { host, result } = emulatedBook();
    host.answerNext({ button: 'YES' }, { button: 'NO' });
    expect([result(ask), result(ask)]).toEqual([true, false]);
    expect(host.alerts()[0]).toEqual({
      kind: 'alert',
      title: 'Delete?',
      message: 'All of it',
      buttons: 'YES_NO',
    });
  });

  test('without an answer only a plain OK goes on', () => {
    const { result, refusal } = emulatedBook();
    expect(result("return String(SpreadsheetApp.getUi().alert('Done'))")).toBe('OK');
    expect(refusal(ask)).toContain('Nobody answered the alert "All of it"');
  });

  test('a prompt returns the typed text', () => {
    const { result } = emulatedBook({ answer: () => ({ button: 'OK', text: 'Mina' }) });
    const text = `const answer = SpreadsheetApp.getUi().prompt('Who?');
      return answer.getSelectedButton() === SpreadsheetApp.getUi().Button.OK && answer.getResponseText()`;
    expect(result(text)).toBe('Mina');
  });
});

test('menus nest, and are replaced when built again', () => {
  const { host, run } = emulatedBook({ addOnName: 'Flywheel' });
  const build = `const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Run', 'run').addSeparator().addSubMenu(ui.createMenu('More').addItem('Set up', 'setUp')).addToUi()`;
  run(build);
  run(build);
  expect(host.menus()).toEqual([
    {
      kind: 'menu',
      caption: 'Flywheel',
      entries: [
        { kind: 'item', caption: 'Run', functionName: 'run' },
        { kind: 'separator' },
        {
          kind: 'menu',
          caption: 'More',
          entries: [{ kind: 'item', caption: 'Set up', functionName: 'setUp' }],
        },
      ],
    },
  ]);
});

test('toasts, mails and logs reach whoever listens', () => {
  const { host, run } = emulatedBook();
  const kinds: string[] = [];
  host.onChange((change) => kinds.push(change.kind));
  run(`SpreadsheetApp.getActive().toast('Done', 'Flywheel', 3);
    MailApp.sendEmail({ to: 'a@b.c', subject: 'Hi', body: 'There', name: 'Flywheel' });
    console.warn('row %d', 5); Logger.log({ a: 1 })`);
  expect(host.toasts()).toEqual([{ message: 'Done', title: 'Flywheel', seconds: 3 }]);
  expect(host.mails()).toEqual([
    { to: 'a@b.c', subject: 'Hi', body: 'There', options: { name: 'Flywheel' } },
  ]);
  expect(host.logs().map(({ level, text }) => [level, text])).toEqual([
    ['warn', 'row 5'],
    ['log', '{"a":1}'],
  ]);
  expect(kinds).toEqual(['toast', 'mail', 'log', 'log']);
});

describe('MailApp', () => {
  test('the daily quota runs out', () => {
    const { refusal, result } = emulatedBook({ mailQuota: 2 });
    const send = "MailApp.sendEmail('a@b.c,d@e.f', 'Hi', 'There')";
    expect(result(`${send}; return MailApp.getRemainingDailyQuota()`)).toBe(0);
    expect(refusal(send)).toBe('Service invoked too many times for one day: email.');
  });

  test.each([
    ['', 'Failed to send email: no recipient'],
    ['nobody', 'Invalid email: nobody'],
  ])('a mail to "%s" fails', (to, words) => {
    expect(emulatedBook().refusal(`MailApp.sendEmail('${to}', '', '')`)).toBe(words);
  });
});

describe('UrlFetchApp', () => {
  const { refusal, result } = emulatedBook({
    fetch: ({ url, method, payload }) =>
      url.endsWith('/missing')
        ? { status: 404, body: 'not here' }
        : { status: 200, headers: { 'X-Kind': 'test' }, body: `${method} ${payload ?? ''}` },
  });

  test('requests go to the handler', () => {
    const post = `const r = UrlFetchApp.fetch('https://example.com/', { method: 'post', payload: { a: 'b c' } });
      return [r.getResponseCode(), r.getContentText(), r.getHeaders()['X-Kind']]`;
    expect(result(post)).toEqual([200, 'post a=b%20c', 'test']);
    const all = `return UrlFetchApp.fetchAll(['https://example.com/', { url: 'https://example.com/missing', muteHttpExceptions: true }])
      .map((r) => r.getResponseCode())`;
    expect(result(all)).toEqual([200, 404]);
  });

  test.each([
    ["'https://example.com/missing'", 'returned code 404'],
    ["'ftp://example.com/'", 'Invalid argument'],
    ["'https://example.com/?' + 'x'.repeat(2048)", 'Limit Exceeded: URLFetch URL Length.'],
    [
      "'https://example.com/', { headers: { big: 'x'.repeat(9000) } }",
      'Limit Exceeded: URLFetch header size.',
    ],
    [
      "'https://example.com/', { headers: Object.fromEntries(Array.from({ length: 101 }, (_, i) => ['h' + i, 'x'])) }",
      'Limit Exceeded: URLFetch header count.',
    ],
  ])('fetch(%s) throws', (args, words) => {
    expect(refusal(`UrlFetchApp.fetch(${args})`)).toContain(words);
  });

  test('an address outside the whitelist, and the net itself, are out of reach', () => {
    const manifest = {
      timeZone: 'Etc/UTC',
      oauthScopes: ['https://www.googleapis.com/auth/script.external_request'],
      urlFetchWhitelist: ['https://example.com/'],
    };
    const closed = emulatedBook({ manifest });
    expect(closed.refusal("UrlFetchApp.fetch('https://example.org/')")).toContain(
      'urlFetchWhitelist',
    );
    expect(closed.refusal("UrlFetchApp.fetch('https://example.com/')")).toBe(
      'Address unavailable: https://example.com/',
    );
    const shops = emulatedBook({
      manifest: { ...manifest, urlFetchWhitelist: ['https://*.example.com/'] },
    });
    expect(shops.refusal("UrlFetchApp.fetch('https://a.example.com/x')")).toContain('unavailable');
    for (const other of [
      'https://example.com/',
      'https://a.b/.example.com/',
      'https://a-example.com/',
    ])
      expect(shops.refusal(`UrlFetchApp.fetch('${other}')`)).toContain('urlFetchWhitelist');
  });
});
