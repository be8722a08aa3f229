import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardGuide } from '../../build/dashboardGuide';
import { type ReportTab, reportAliases } from '../../build/templateRecipe';
import { calculatedFields, formulaOf } from '../../src/workbook/feed/calculatedFields';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import { tabNamed } from '../../src/workbook/schema/tabs';
import { lookerTab } from '../../src/workbook/schema/tabs/lookerTab';

const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'dashboard.md'), 'utf8');

test('the committed guide holds the fields and columns as they are declared', () => {
  expect(dashboardGuide(guide)).toBe(guide);
  for (const field of calculatedFields) expect(guide).toContain(`\`${formulaOf(field)}\``);
  for (const { key } of columnsOf(lookerTab)) expect(guide).toContain(`| \`${key}\` |`);
});

test('a formula that was edited by hand is put right again', () => {
  const edited = guide.replace(
    '(SUM(return_value) - SUM(return_spend))',
    '(AVG(margin) - SUM(spend))',
  );
  expect(edited).not.toBe(guide);
  expect(dashboardGuide(edited)).toBe(guide);
});

test('a guide that lost a mark is refused', () => {
  expect(() => dashboardGuide(guide.replace('<!-- /fields -->', ''))).toThrow(
    'lacks the marks of fields',
  );
});

test('every field and column that the guide tells to use exists', () => {
  const known = new Set<string>(
    (Object.keys(reportAliases) as ReportTab[]).flatMap((tab) =>
      columnsOf(tabNamed(tab)).map(({ key }) => key),
    ),
  );
  const steps = guide.slice(guide.indexOf('### 4.'), guide.indexOf('### 8.'));
  const used = [...steps.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(30);
  expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
});
