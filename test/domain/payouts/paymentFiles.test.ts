import { fillPayoutTemplate } from '../../../src/domain/payouts/fillPayoutTemplate';
import { paypalFiles } from '../../../src/domain/payouts/paypalFile';

const payment = {
  email: 'mina@mail.example',
  amount: 12.5,
  currency: 'USD',
  customerId: 'pay 1',
  note: 'May',
};

// docs.paypal.ai: e-mail, amount, currency, customer id without spaces, note, wallet; one currency a file
test('one file a currency, without a header, cells that start a formula made harmless', () => {
  const files = paypalFiles([payment, { ...payment, currency: 'EUR', note: '=1+1, "x"' }]);
  expect(files).toEqual([
    { currency: 'USD', text: 'mina@mail.example,12.50,USD,pay1,May,PAYPAL\r\n' },
    { currency: 'EUR', text: `mina@mail.example,12.50,EUR,pay1,"'=1+1, ""x""",PAYPAL\r\n` },
  ]);
});

test('5,000 rows a file at most', () => {
  const files = paypalFiles(Array.from({ length: 5001 }, () => payment));
  expect(files.map(({ text }) => text.trimEnd().split('\r\n').length)).toEqual([5000, 1]);
});

test('a template keeps its header and other cells; who is not in it is named', () => {
  const rows = [
    ['name', 'recipientId', 'amount', 'reference'],
    ['Mina', 'R-1', '', ''],
    ['Joon', 'R-2', '', ''],
  ];
  const lines = [
    { key: ' r-1', amount: 30, currency: 'USD', reference: '+May' },
    { key: 'R-9', amount: 1, currency: 'USD', reference: '' },
  ];
  const columns = { key: 1, amount: 2, reference: 3 };
  expect(fillPayoutTemplate(rows, columns, lines)).toEqual({
    rows: [rows[0], ['Mina', 'R-1', '30.00', "'+May"]],
    unmatched: [lines[1]],
  });
});

// ISO 4217: no minor unit for JPY and KRW, three digits for KWD; a bank refuses yen with decimals.
test.each([
  ['JPY', 1500, '1500'],
  ['KRW', 30_000.5, '30001'],
  ['KWD', 12.3456, '12.346'],
  ['EUR', 12.5, '12.50'],
])('%s: both files write the decimals of the currency', (currency, amount, written) => {
  const [file] = paypalFiles([{ ...payment, currency, amount }]);
  expect(file?.text).toContain(`,${written},${currency},`);
  const { rows } = fillPayoutTemplate(
    [
      ['name', 'amount'],
      ['Mina', ''],
    ],
    { key: 0, amount: 1, reference: -1 },
    [{ key: 'Mina', amount, currency, reference: '' }],
  );
  expect(rows[1]).toEqual(['Mina', written]);
});

test('a second currency of one recipient is named, not filled over the first', () => {
  const lines = ['EUR', 'KRW'].map((currency) => ({
    key: 'Mina',
    amount: 10,
    currency,
    reference: '',
  }));
  const { rows, unmatched } = fillPayoutTemplate(
    [
      ['name', 'amount'],
      ['Mina', ''],
    ],
    { key: 0, amount: 1, reference: -1 },
    lines,
  );
  expect(rows[1]).toEqual(['Mina', '10.00']);
  expect(unmatched).toEqual([lines[1]]);
});
