import { readFileSync, writeFileSync } from 'node:fs';
import { cellFunctionsSource } from './cellFunctionsSource';
import { dashboardGuide } from './dashboardGuide';
import { families } from './families';
import { functionReference } from './functionReference';
import { glossaryPage } from './glossaryPage';
import { healthGuide } from './healthGuide';
import { sourcesGuide } from './sourcesGuide';

/** What is derived from the catalog and committed, so that a reader finds it without building. */
const generated = [
  { path: 'src/cellFunctions.generated.js', render: () => cellFunctionsSource(families()) },
  { path: 'docs/functions.md', render: () => functionReference('en') },
  { path: 'docs/functions.ko.md', render: () => functionReference('ko') },
  { path: 'docs/sources.md', render: () => sourcesGuide(current('docs/sources.md'), 'en') },
  { path: 'docs/sources.ko.md', render: () => sourcesGuide(current('docs/sources.ko.md'), 'ko') },
  { path: 'docs/words.md', render: glossaryPage },
  { path: 'docs/health.md', render: healthGuide },
  { path: 'docs/dashboard.md', render: () => dashboardGuide(current('docs/dashboard.md')) },
];

function current(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const stale = generated.filter(({ path, render }) => current(path) !== render());
if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`${path} is stale: run npm run generate\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, render } of stale) writeFileSync(path, render());
}
