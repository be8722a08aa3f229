import { say } from '../../../src/ground/text/text';
import { exportFormats } from '../../../src/sources/files/exportFormats';
import { readExport } from '../../../src/sources/files/readExport';
import { testContext } from '../../support/exportFixture';

/** Why a video's row is refused, by its time; TikTok Studio may write the year nowhere (research/exports.md). */
function reasonOf(postTime: string): string {
  const lines = [
    'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views',
    `Test,https://www.tiktok.com/@lea.sample/video/73,"${postTime}",1,2,3,4`,
    'Next,https://www.tiktok.com/@lea.sample/video/74,2026-10-03,1,2,3,4',
  ];
  const found = readExport(lines.join('\n'), exportFormats, testContext(), { zone: 'UTC' });
  if (found.kind !== 'read') throw new Error(found.kind);
  const [refusal] = found.refused;
  return refusal === undefined ? '' : say(refusal.reason, 'en');
}

test.each([
  ['28 octobre'],
  ['2 nov.'],
  ['10 de febrero'],
  ['Oct 28'],
  ['28 October'],
  ['10월 28일'],
  ['10/28'],
  ['28.10.'],
  ['29 février'],
])('%s is a day without its year, and is shown', (text) => {
  expect(reasonOf(text)).toBe(
    `Post time has no year in "${text}": write it into the file, such as 2026-10-28, and choose the file again`,
  );
});

test.each([
  ['yesterday', 'y…'],
  ['12 Sample Street', '…'],
  ['31 novembre', '…'],
  ['Room 12', 'R…'],
  ['2026-13-03', '2026-13-03'],
  ['3d ago', '…'],
])('%s is no day at all', (text, shown) => {
  expect(reasonOf(text)).toBe(`Post time must be a date and time, not "${shown}"`);
});
