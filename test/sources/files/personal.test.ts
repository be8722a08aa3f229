import { assert, constantFrom, property, string } from 'fast-check';
import { isPersonalText } from '../../../src/ground/text/isPersonalText';
import { exportFormats } from '../../../src/sources/files/exportFormats';
import { readExport } from '../../../src/sources/files/readExport';
import { testContext } from '../../support/exportFixture';

const headers = constantFrom(
  'Billing Name',
  'Shipping Street',
  'Customer Email',
  '수취인명',
  '배송메세지',
  'Kundenname',
  'Lieferadresse',
  'Prénom',
  'Code postal',
  'Apellidos',
  'Sobrenome',
  'Indirizzo',
  '電話番号',
  'お名前',
);

test('whatever stands in a column about people, none of it comes along', () => {
  assert(
    property(headers, string({ minLength: 1, maxLength: 12 }), (header, text) => {
      const secret = `SECRET${text.replace(/["\r\n,]/g, '')}`;
      const file = `Name,Financial Status,Subtotal,Total,Created at,Lineitem name,${header}\n#1,paid,10,10,2026-10-03 10:00:00 +0000,Serum,${secret}\n`;
      const found = readExport(file, exportFormats, testContext(), { zone: 'UTC' });
      if (found.kind !== 'read') throw new Error('not read');
      expect(found.personalColumns).toEqual([header]);
      expect(JSON.stringify(found.records)).not.toContain('SECRET');
    }),
  );
});

test.each([
  ['mina@example.com', true],
  ['ask b.sample@example.co.kr please', true],
  ['010-1234-5678', true],
  ['+44 7700 900123', true],
  ['call (212) 555-0100 now', true],
  ['01012345678', true],
  ['MINA10', false],
  ['SARAH20-X1009AB', false],
  ['202610-serum', false],
  ['@mina.sample', false],
  ['18011000000000001', false],
  ['2026-10-03 10:00', false],
  ['the FinPod podcast', false],
])('%s is personal: %s', (text, isPersonal) => {
  expect(isPersonalText(text)).toBe(isPersonal);
});

test('codes, tags, pages and answers stay free of addresses and numbers, and it is said', () => {
  const file = [
    'Order Number;Order Status;Order Date;Order Total Amount;Coupon Code;utm_content;Landing page;How did you hear about us?',
    '1;completed;2026-10-03;10,00;MINA10, b@example.com;b@example.com;/p/b@example.com?x=1;010-1234-5678',
    '2;completed;2026-10-03;10,00;;;https://shop.example/serum?utm_content=mina-ig_1&email=b@example.com;Mina',
  ].join('\n');
  const found = readExport(file, exportFormats, testContext(), { zone: 'UTC' });
  if (found.kind !== 'read') throw new Error('not read');
  const [first, second] = found.records.map(({ values }) => values);
  expect(first).toMatchObject({
    promo_code: ['MINA10'],
    utm_content: null,
    landing_page: null,
    survey_creator: null,
  });
  expect(second).toMatchObject({
    utm_content: 'mina-ig_1',
    landing_page: 'https://shop.example/serum',
    survey_creator: 'Mina',
  });
  expect(found.personalTexts).toBe(4);
});
