import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesPage, SHIPPED } from '../../build/noticesPage';
import { currentBundle } from '../../workbench/bundle';

test('the licence of everything that ships inside the pages travels with them', () => {
  const page = currentBundle().html.notices ?? '';
  expect(page).toBe(noticesPage());
  for (const name of SHIPPED) {
    const licence = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8');
    const holder = /Copyright \(c\) .*/.exec(licence)?.[0];
    expect(holder).toBeDefined();
    expect(page).toContain(holder);
    expect(page).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
});

test('the list is what the pages may import', () => {
  const boundaries = readFileSync(join('test', 'boundaries.test.ts'), 'utf8');
  expect(boundaries).toContain(`package (${SHIPPED.join('|')})(`);
});
