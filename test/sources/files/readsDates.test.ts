import { englishMonths } from '../../../src/ground/cells/englishMonths';
import { exportFormats } from '../../../src/sources/files/exportFormats';
import { readExport } from '../../../src/sources/files/readExport';
import { iso, testContext, valuesOf } from '../../support/exportFixture';

const woo = (date: string, total: string, separator = ';') =>
  [
    'Order Number;Order Status;Order Date;Order Total Amount;Coupon Code',
    `A-1;completed;${date};${total};LEA15`,
  ]
    .join('\n')
    .replace(/;/g, separator);

const first = (text: string, locale?: string) => {
  const found = readExport(text, exportFormats, testContext(), {
    zone: 'UTC',
    ...(locale === undefined ? {} : { locale }),
  });
  if (found.kind !== 'read') throw new Error('not recognised');
  const [values] = valuesOf(found);
  return { day: iso(values?.occurred_at).slice(0, 10), revenue: values?.revenue, found };
};

describe('how a file is understood', () => {
  // no country writes mm.dd.yyyy; who writes 30,00 writes days first; else the file's locale decides
  test.each([
    ['03.10.2026 10:00', '30.00', undefined, '2026-10-03'],
    ['03/10/2026 10:00', '30,00', 'en_US', '2026-10-03'],
    ['03/10/2026 10:00', '30.00', 'en_US', '2026-03-10'],
    ['03/10/2026 10:00', '30.00', 'en_GB', '2026-10-03'],
    ['13/10/2026 10:00', '30.00', 'en_US', '2026-10-13'],
    ['28 sept. 2026', '30,00', 'fr_FR', '2026-09-28'],
  ])('%s beside %s in %s is %s', (date, total, locale, day) => {
    expect(first(woo(date, total), locale).day).toBe(day);
  });

  test('says when the order was assumed', () => {
    const { found } = first(woo('03/10/2026 10:00', '30.00'), 'en_GB');
    expect(found.understanding).toMatchObject({ isDayOrderAssumed: true, dayOrder: 'dmy' });
  });

  test.each([
    ['1.250', 'de_DE', 1250],
    ['1.250', 'en_US', 1.25],
    ['12.50', 'de_DE', 12.5],
    ['1.5E+06', 'en_US', 1_500_000],
  ])('%s in %s is %d', (total, locale, revenue) => {
    expect(first(woo('2026-10-03 10:00', total), locale).revenue).toBe(revenue);
  });
});

describe('englishMonths', () => {
  test.each([
    ['28 sept. 2026', 'September 28, 2026'],
    ['20 de fev. de 2026', 'February 20, 2026'],
    ['3 août 2026 08:31', 'August 3, 2026 08:31'],
    ['3. Dezember 2026', 'December 3, 2026'],
    ['10 gennaio 2026', 'January 10, 2026'],
    ['Oct 3, 2026', 'Oct 3, 2026'],
    ['2026. 10. 3. 오후 3:05', '2026. 10. 3. 오후 3:05'],
  ])('%s becomes %s', (text, expected) => {
    expect(englishMonths(text)).toBe(expected);
  });
});
