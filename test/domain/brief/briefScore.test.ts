import fc from 'fast-check';
import { briefScore } from '../../../src/domain/brief/briefScore';
import { completenessLine } from '../../../src/domain/brief/completeness';
import { say } from '../../../src/ground/text/text';
import { cpuMs } from '../../support/cpuMs';

const full = {
  goal: '30 orders at a CPA under 12',
  offer: 'Iced tea box, 24, until 30 June',
  shots: 'box in the first 3 seconds',
  restrictions: 'no health claims',
  tracking: 'own link and code, 7 days',
};

test.each([
  [{}, '5/5'],
  [{ goal: '' }, '4/5, missing: goal'],
  [{ goal: 'tbd', offer: ' - ' }, '3/5, missing: goal, offer'],
  [{ restrictions: 'none' }, '5/5'],
  [{ restrictions: '없음' }, '5/5'],
  [{ tracking: 'none' }, '4/5, missing: tracking'],
  [{ tracking: '미정', shots: 'FALSE' }, '3/5, missing: required shots, tracking'],
  [
    { goal: '', offer: '', shots: '', restrictions: '', tracking: '' },
    '0/5, missing: goal, offer, required shots, restrictions, tracking',
  ],
])('%j scores %s', (change, expected) => {
  expect(say(completenessLine(briefScore({ ...full, ...change })), 'en')).toBe(expected);
});

test('present and missing always make five', () => {
  const text = fc.string();
  fc.assert(
    fc.property(
      fc.record({ goal: text, offer: text, shots: text, restrictions: text, tracking: text }),
      (brief) => {
        const { present, missing } = briefScore(brief);
        expect(present + missing.length).toBe(5);
      },
    ),
  );
});

test('a cell of 50,000 dashes takes no time', () => {
  const started = cpuMs();
  briefScore({ ...full, goal: `${'- '.repeat(25_000)}!` });
  expect(cpuMs() - started).toBeLessThan(100);
});
