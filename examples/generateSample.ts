/**
 * Writes the samples (examples/sample-campaign in English, sample-campaign-ko in Korean) from a seed: run
 * it only when they are meant to change. `npx tsx examples/generateSample.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles, sampleFolders } from './sampleFiles';

for (const language of ['en', 'ko'] as const) {
  const folder = join(__dirname, sampleFolders[language]);
  mkdirSync(folder, { recursive: true });
  for (const [name, csv] of sampleFiles(language)) writeFileSync(join(folder, `${name}.csv`), csv);
}
