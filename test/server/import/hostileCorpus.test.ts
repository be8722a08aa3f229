import { fetchHandler } from '../../../workbench/apis/fetchHandler';
import { sampleOrders, shopifyApi } from '../../../workbench/apis/shopifyApi';
import { fetchScope, type ImportBook, importBook } from '../../support/importBook';
import { importOf } from '../../support/importOf';
import { serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const secret = 'not-a-token-but-a-test-0009';
const long = 'lea '.repeat(250_000);

/** What strangers write: into shops, into addresses, into answers. */
const corpus: readonly (readonly [what: string, text: string])[] = [
  ['an e-mail in a page', 'https://shop.example/p/b.sample@example.com?utm_content=x'],
  ['an encoded e-mail in a page', 'https://shop.example/p/b.sample%40example.com'],
  ['a phone in an option', 'Option: 010-1234-5678'],
  ['a phone in wide digits', '０１０-１２３４-５６７８'],
  ['a formula', '=HYPERLINK("https://evil.example","x")'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a prototype key', '__proto__'],
  ['a constructor', 'constructor'],
  ['1 MB of text', long],
];

const tabs = {
  Creators: [{ creator_id: 'mina-ig', platform: 'instagram', handle: '@mina.sample' }],
};

/** What an import of this book's kind may leave in it. */
interface Book {
  readonly sheets: ImportBook['host']['workbook']['sheets'];
}

/** Every cell that holds something, with its formula. */
function cellsOf({ sheets }: Book): { text: string; formula: string }[] {
  return sheets.flatMap((sheet) => {
    const { rows, columns } = sheet.contentSize();
    return Array.from({ length: rows * columns }, (_cell, index) => {
      const cell = sheet.cellAt(Math.floor(index / columns), index % columns);
      return { text: String(cell?.value ?? ''), formula: cell?.formula ?? '' };
    });
  });
}

function expectHarmless(book: Book): void {
  const cells = cellsOf(book);
  expect(cells.filter(({ formula }) => formula.includes('evil'))).toEqual([]);
  const personal = /b\.sample|1234-5678|１２３４/;
  expect(cells.filter(({ text }) => personal.test(text))).toEqual([]);
  expect(cells.filter(({ text }) => text.length > 50_000)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** A refusal is a sentence of ours, without a trace of the script. */
const sentence = /^[^\n]{5,400}$/;

describe.each(corpus)('%s', (_what, text) => {
  test('in a known file', () => {
    const book = importBook(tabs);
    const cell = quoted(text);
    const file = [
      'Order Number;Order Status;Order Date;Order Total Amount;Coupon Code;utm_content;Landing page;How did you hear about us?',
      `1;completed;2026-10-03;10,00;${cell};${cell};${cell};${cell}`,
      '2;completed;2026-10-03;12,00;MINA10;mina-ig_1;https://shop.example/serum?email=b.sample@example.com;Mina',
    ].join('\n');
    const answer = book.ask('confirmImport', importOf(file)) as { ok: boolean; message?: string };
    if (!answer.ok) expect(answer.message).toMatch(sentence);
    else {
      expect(book.rows('Conversions')).toHaveLength(2);
      expect(book.rows('Conversions')[1]).toMatchObject({
        promo_code: 'MINA10',
        landing_page: 'https://shop.example/serum',
      });
    }
    expectHarmless(book.host.workbook);
  });

  test('in a file whose columns a person named', () => {
    const book = importBook(tabs);
    const cell = quoted(text);
    const file = `Nr,When,Total,Voucher,Choice,Seen,Who\n1,2026-10-03 14:05,40,${cell},${cell},${cell},${cell}\n`;
    const mapping = {
      id: '',
      name: 'My shop',
      tab: 'Conversions' as const,
      columns: {
        conversion_id: 'Nr',
        occurred_at: 'When',
        revenue: 'Total',
        promo_code: 'Voucher',
        item_text: 'Choice',
        landing_page: 'Seen',
        survey_creator: 'Who',
      },
      constants: { kind: 'order' },
      subtract: {},
      idFrom: [],
    };
    const answer = book.ask('confirmImport', importOf(file, { mapping })) as {
      ok: boolean;
      message?: string;
    };
    if (!answer.ok) expect(answer.message).toMatch(sentence);
    expectHarmless(book.host.workbook);
  });

  test('as a header', () => {
    const book = importBook(tabs);
    const file = `Order Number;Order Status;Order Date;Order Total Amount;${quoted(text)}\n1;completed;2026-10-03;10,00;x\n`;
    const answer = book.ask('inspectImport', importOf(file)) as { ok: boolean; message?: string };
    if (!answer.ok) expect(answer.message).toMatch(sentence);
    book.ask('confirmImport', importOf(file));
    expectHarmless(book.host.workbook);
  });

  test('in an order of a connected shop', () => {
    const orders = sampleOrders(3, Date.UTC(2026, 9, 20)).map((order) => ({
      ...order,
      code: text,
      content: text,
    }));
    const api = shopifyApi({ orders, secret, nowMs: () => Date.now(), pointsPerSecond: 1e6 });
    const fetch = fetchHandler({ '.myshopify.com': api });
    const book = importBook(tabs, { fetch, scopes: [fetchScope] });
    const settings = { shop: 'sample.myshopify.com', token: secret };
    book.call('connectSource', { id: 'shopify', settings });
    book.call('importSource', { id: 'shopify' });
    expect(book.rows('Conversions')).toHaveLength(3);
    expectHarmless(book.host.workbook);
  });

  test('pasted into Conversions: the run goes well and hands none of it on', () => {
    const shown = text.slice(0, 49_000);
    const book = serverBook({
      ...smallCampaign,
      Conversions: [
        {
          conversion_id: 'C1',
          kind: 'order',
          occurred_at: new Date(Date.UTC(2026, 3, 12)),
          utm_content: shown.startsWith('=') ? `'${shown}` : shown,
          promo_code: shown.startsWith('=') ? `'${shown}` : shown,
          landing_page: shown.startsWith('=') ? `'${shown}` : shown,
          survey_creator: shown.startsWith('=') ? `'${shown}` : shown,
          item_text: shown.startsWith('=') ? `'${shown}` : shown,
          revenue: 40,
        },
      ],
    });
    expect(book.run().result).toBe('done');
    const written = book.workbook.sheets.filter(({ name }) => name !== 'Conversions');
    expectHarmless({ sheets: written });
  });
});
