import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesPage, SHIPPED } from '../../build/noticesPage';
import { currentBundle } from '../../workbench/bundle';

test('the licence of everything that ships inside the pages travels with them', () => {
  const page = currentBundle().html.notices ?? '';
  expect(page).toBe(noticesPage());
  for (const name of SHIPPED) expect(page).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(page).toContain('Jason Miller');
});

test('every package that the pages may import has its notice', () => {
  const boundaries = readFileSync(join('test', 'boundaries.test.ts'), 'utf8');
  const allowed = /\^package \((.*)\)\(\\\/\|\$\)/.exec(boundaries)?.[1] ?? '';
  const pattern = new RegExp(`^(?:${allowed})$`);
  for (const name of SHIPPED) expect(name).toMatch(pattern);
  expect(allowed.split(/\|(?![^(]*\))/)).toHaveLength(SHIPPED.length - 1);
});
