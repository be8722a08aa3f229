import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/ground/text/text';
import type { ExportChoices } from '../../src/sources/files/exportChoices';
import type { RecordContext } from '../../src/sources/files/exportFormat';
import { exportFormats } from '../../src/sources/files/exportFormats';
import { type RecognisedExport, readExport } from '../../src/sources/files/readExport';
import { type KnownTables, knownRows } from '../../src/sources/known/knownRows';

/** The digest that tests use: any one-way function will do. */
export const testDigest = (text: string): string =>
  createHash('sha256').update(`salt ${text}`).digest('hex').slice(0, 16);

/** Two creators, two posts and their links, all invented. */
export const sampleTables: KnownTables = {
  creators: [
    { creatorId: 'mina-ig', platform: 'instagram', handle: '@mina.sample' },
    { creatorId: 'jo-tt', platform: 'tiktok', handle: 'jo.sample' },
  ],
  posts: [
    {
      postId: 'mina-1',
      creatorId: 'mina-ig',
      campaignId: 'serum',
      url: 'https://instagram.com/mina.sample/reel/DAbc123xyz/?igsh=1',
      publishedAtMs: Date.UTC(2026, 9, 3),
    },
    { postId: 'jo-1', creatorId: 'jo-tt', campaignId: 'serum', url: '', publishedAtMs: null },
  ],
  links: [
    { creatorId: 'mina-ig', postId: 'mina-1', utmContent: 'mina-ig_1', utmId: '' },
    { creatorId: 'jo-tt', postId: '', utmContent: 'jo-tt_1', utmId: '' },
  ],
};

export function fixtureText(file: string, encoding = 'utf-8'): string {
  const bytes = readFileSync(join(__dirname, '../fixtures/exports', file));
  return new TextDecoder(encoding).decode(bytes);
}

export function testContext(chosen: Partial<RecordContext['chosen']> = {}): RecordContext {
  return {
    digest: testDigest,
    known: knownRows(sampleTables),
    chosen: { campaignId: null, creatorId: null, postId: null, ...chosen },
  };
}

/** A fixture read with all formats; fails the test when it is not recognised. */
export function readFixture(
  file: string,
  chosen: Partial<RecordContext['chosen']> = {},
  {
    encoding = 'utf-8',
    zone = 'America/New_York',
    ...choices
  }: Partial<ExportChoices> & { readonly encoding?: string } = {},
): RecognisedExport {
  const found = readExport(fixtureText(file, encoding), exportFormats, testContext(chosen), {
    zone,
    ...choices,
  });
  if (found.kind !== 'read')
    throw new Error(`${file} was not recognised: ${JSON.stringify(found)}`);
  return found;
}

/** The values of a reading's records, in order. */
export function valuesOf(found: RecognisedExport) {
  return found.records.map(({ values }) => values);
}

/** Refused rows as "line: reason". */
export function refusalsOf(found: RecognisedExport): string[] {
  return found.refused.map(({ line, reason }) => `${line}: ${say(reason, 'en')}`);
}

/** An instant as ISO text, for tables of expected values. */
export function iso(instant: unknown): string {
  return typeof instant === 'number' ? new Date(instant).toISOString() : String(instant);
}
