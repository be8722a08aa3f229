import { runBook } from '../../support/jobBook';
import { anaLink, base, lead, linesOf, order } from './healthLines';

/** What Health says of codes, in a shop where Ana has ANA and Ben has BEN. */
const codeLines = (Conversions: ReturnType<typeof order>[]) =>
  linesOf({ Conversions }).filter(([, where]) => String(where).startsWith('Conversions'));

const coded = (id: string, promo_code: string, more = {}) => order(id, { promo_code, ...more });

test('orders with codes that nobody owns are one line, the codes by their uses', () => {
  const lines = codeLines([
    coded('a', 'ANA'),
    coded('b', 'WELCOME10'),
    coded('c', 'ZOE15'),
    coded('d', 'zoe15'),
  ]);
  expect(lines).toEqual([
    [
      'note',
      'Conversions!D3',
      'a code that stands in Links',
      '3 orders credited to nobody with a code that no creator owns: ZOE15 (2), WELCOME10 (1)',
      expect.stringMatching(/^If one is a creator’s, add it to Links/),
    ],
  ]);
});

test('leads have a line of their own', () => {
  expect(codeLines([lead('a', { promo_code: 'ZOE' }), coded('b', 'ZOE')])).toMatchObject(
    [
      [{}, {}, {}, '1 order credited to nobody with a code that no creator owns: ZOE (1)', {}],
      [{}, {}, {}, '1 lead credited to nobody with a code that no creator owns: ZOE (1)', {}],
    ].map((line) => line.map((part) => (typeof part === 'string' ? part : expect.anything()))),
  );
});

test('five codes are named, the others counted', () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const [line] = codeLines(codes.map((code, at) => coded(`o${at}`, `${code}99`)));
  expect(line?.[3]).toMatch(/: A99 \(1\), B99 \(1\), C99 \(1\), D99 \(1\), E99 \(1\), 2 more$/);
});

test.each([
  ['a code of Links', coded('a', 'ana')],
  ['a copy of one', coded('a', 'ANA-X19')],
  ['one code of several', coded('a', 'WELCOME10, BEN')],
  ['no code', coded('a', '')],
  ['credited by the link', coded('a', 'WELCOME10', { utm_content: 'ana-1' })],
  ['a phone number instead of a code', coded('a', 'Option: 010-1234-5678')],
  ['an e-mail address instead of a code', coded('a', 'buyer@b.sample.example')],
  ['a cancelled order', coded('a', 'WELCOME10', { status: 'cancelled' })],
])('nothing is said of %s', (_, row) => {
  expect(
    codeLines([coded('b', 'BEN'), row]).filter(([, , , found]) => /owns/.test(String(found))),
  ).toEqual([]);
});

test('in Korean', () => {
  const { tab } = runBook(
    { ...base, Links: [anaLink], Conversions: [coded('a', 'ZOE15')] },
    { locale: 'ko_KR' },
  );
  expect(tab('Health').map(({ found, 발견한_값 }) => found ?? 발견한_값)).toContain(
    '크리에이터가 없는 코드로 들어와 기여가 확인되지 않은 주문 1건: ZOE15(1건)',
  );
});
