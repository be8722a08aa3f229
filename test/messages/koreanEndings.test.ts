import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../src/messages');

/** ~하세요 and questions in ~나요 are how Google Sheets asks in Korean; 요 in a noun is no ending. */
const allowed = /(?:세요|나요|가요|까요|아니요|필요|중요|주요|개요|수요|소요)$/;

/** Words that end in 요 before a stop, a comma in front of a quote, or the end of the text. */
function familiarEndings(source: string): string[] {
  const words = source.match(/[가-힣]+요(?=[.!?…']| ?\()/g) ?? [];
  return words.filter((word) => !allowed.test(word));
}

test.each(readdirSync(folder).filter((file) => file.endsWith('.ts')))(
  '%s speaks Korean in 합니다체, with ~하세요 for what to do',
  (file) => {
    expect(familiarEndings(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  },
);

test('an ending in 해요체 is found', () => {
  expect(familiarEndings("ko: '아직 링크가 없어요.'")).toEqual(['없어요']);
  expect(familiarEndings("ko: '먼저 추가하세요. 무엇이 필요'")).toEqual([]);
});
