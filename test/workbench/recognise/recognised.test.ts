import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { recognised } from '../../../workbench/recognise/recognised';
import { fixtureText } from '../../support/exportFixture';

const ROOT = join(__dirname, '../../..');
const seoul = { zone: 'Asia/Seoul', locale: 'ko_KR' };

describe('recognised', () => {
  test('gives what the panel would take: records by column key, times in the zone, what was left out', () => {
    const found = recognised([fixtureText('shopifyOrders.csv')], seoul);
    expect(found).toMatchObject({ format: 'Shopify orders', tab: 'Conversions', leftOut: [] });
    expect(found.records[0]).toMatchObject({
      conversion_id: '#1001',
      occurred_at: '2026-10-03T22:14:02+09:00',
      promo_code: 'MINA10',
      revenue: 48,
    });
  });

  test('says so when nothing of a file can be taken over', () => {
    const found = recognised(
      [
        'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\nA,https://www.tiktok.com/@jo.sample/video/7300000000000000001,soon,1,1,1,1\n',
      ],
      seoul,
    );
    expect(found.records).toEqual([]);
    expect(found.leftOut).toHaveLength(1);
    expect(found.remarks[0]).toBe('Nothing can be taken over: 1 row was left out.');
  });
});

describe('npm run recognise', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'workbench/recognise.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test.each([
    [['no-such-file.csv'], 'no-such-file.csv does not exist.\n'],
    [[], 'usage: npm run recognise -- FILE [--zone Z] [--locale L] [--password P]\n'],
    [
      ['package.json', '--zone', 'Mars/Base'],
      'zone must be an IANA name such as Asia/Seoul: Mars/Base\n',
    ],
  ])('%j ends with 2 and one line', (args, line) => {
    const { status, stderr, stdout } = run(...args);
    expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: line, stdout: '' });
  });
});
