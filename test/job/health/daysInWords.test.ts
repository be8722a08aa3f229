import { runBook } from '../../support/jobBook';
import { base } from './healthLines';

/** As Intl (CLDR) writes a day in a sentence of that locale; English and Korean are the languages there are. */
test.each([
  ['en_US', 'Jul 1, 2026'],
  ['en_GB', '1 Jul 2026'],
  ['de_DE', '1 Jul 2026'],
  ['ko_KR', '2026. 7. 1.'],
])('in %s days in sentences of Health and Today are written %s', (locale, day) => {
  const { output } = runBook(
    {
      ...base,
      Assets: [
        {
          asset_id: 'ad',
          post_id: 'a',
          touchpoint: 'ad',
          started_on: '2026-05-10',
          rights_until: '2026-07-01',
        },
      ],
    },
    { locale },
  );
  for (const tab of ['Health', 'Today']) {
    const rows = output.tabs.find(({ name }) => name === tab)?.rows ?? [];
    const told = rows.flat().filter((cell) => String(cell).includes(day));
    expect([tab, told.length > 0]).toEqual([tab, true]);
    expect(rows.flat().filter((cell) => /2026-07-01/.test(String(cell)))).toEqual([]);
  }
});
