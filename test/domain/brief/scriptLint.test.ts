import type { Brief } from '../../../src/domain/brief/brief';
import { scriptLint } from '../../../src/domain/brief/scriptLint';
import { say } from '../../../src/ground/text/text';
import { blankRecord } from '../../support/blankRecord';
import { cpuMs } from '../../support/cpuMs';

const good: Brief = {
  ...blankRecord('Briefs'),
  offer: 'Box of 20 iced teas for 24, delivered in two days, until 30 June',
  shots: 'box in the first 3 seconds; price on screen; link sticker',
  fixedByUs: 'Leaves from Jeju. Price 24. Word “crisp” is ours.',
  yoursToTell: 'hook, place, tone',
  rightsWhere: ['organic', 'ads'],
  rightsMonths: 6,
  mayEdit: true,
};

function said(change: Partial<Brief>): string {
  return scriptLint({ ...good, ...change })
    .map((finding) => say(finding, 'en'))
    .join(' | ');
}

test('says nothing about a brief that leaves room', () => {
  expect(said({})).toBe('');
});

test.each([
  [
    { shots: 'Open with "I have tried every tea and this one is the best"' },
    'required shots dictates a sentence (“I have tried every tea and thi…”)',
  ],
  [
    { fixedByUs: '“이 차를 마시고 나서 제 아침이 완전히 달라졌어요”라고 해 주세요' },
    'fixed by us dictates a sentence',
  ],
  [{ fixedByUs: 'Say: this tea changed my life' }, 'fixed by us reads like a script (“Say:”)'],
  [{ shots: 'read the text word for word' }, 'reads like a script (“word for word”)'],
  [{ fixedByUs: '멘트: 최고의 차' }, 'reads like a script'],
  [{ fixedByUs: 'fact '.repeat(151) }, 'fixed by us is longer than 150 words'],
  [{ yoursToTell: ' ' }, 'yours to tell is blank'],
  [{ offer: 'Use code MINA10 for 10% off' }, 'offer is a code and a discount only'],
  [
    { rightsMonths: null, mayEdit: null },
    'rights to the content are open: how long, may we cut and adapt it',
  ],
])('finds what turns a brief into a script (%#)', (change, sentence) => {
  expect(said(change as Partial<Brief>)).toContain(sentence);
});

test.each(['"', '“”', 'say ', 'a"b', '그대로 '])(
  '50,000 characters of %s take no time',
  (piece) => {
    const text = piece.repeat(50_000).slice(0, 50_000);
    const started = cpuMs();
    said({ shots: text, fixedByUs: text, offer: text });
    expect(cpuMs() - started).toBeLessThan(200);
  },
);
