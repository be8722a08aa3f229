import fc from 'fast-check';
import { formRecord, recordOfForm } from '../../../src/workbook/record/formRecord';
import { blankRecord } from '../../../src/workbook/record/wireRecord';

const blank = blankRecord('Campaigns');

test.each([
  ['grossMargin', 0.07, '.', '7%'],
  ['grossMargin', 0.255, ',', '25,5%'],
  ['budget', 1234.5, ',', '1234,5'],
  ['budget', null, '.', ''],
  ['startsOn', '2026-03-05', '.', '2026-03-05'],
  ['toneWords', ['warm', 'dry'], '.', ['warm', 'dry']],
] as const)('%s %j with %s stands in the form as %j', (key, value, sign, text) => {
  const record = { ...blank, [key]: value };
  const form = formRecord('Campaigns', record, sign);
  expect(form[key]).toEqual(text);
  expect(recordOfForm('Campaigns', form, sign)).toEqual({ record, unread: [] });
});

test('a moment stands as its input wants it, a flag in words', () => {
  const record = { ...blankRecord('Briefs'), publishAt: '2026-05-04 18:30', mayEdit: false };
  const form = formRecord('Briefs', record, '.');
  expect(form).toMatchObject({ publishAt: '2026-05-04T18:30', mayEdit: 'no' });
  expect(recordOfForm('Briefs', form, '.').record).toEqual(record);
});

test('numbers are read in the file’s notation, as cells are', () => {
  const form = { ...formRecord('Campaigns', blank, ','), budget: '1.250', grossMargin: '60 %' };
  expect(recordOfForm('Campaigns', form, ',').record).toMatchObject({
    budget: 1250,
    grossMargin: 0.6,
  });
});

test('a text that is no number is blank in the record, and named', () => {
  const form = { ...formRecord('Campaigns', blank, '.'), windowDays: 'seven', budget: ' ' };
  const { record, unread } = recordOfForm('Campaigns', form, '.');
  expect(unread).toEqual(['windowDays']);
  expect(record).toEqual(blank);
});

test('every number survives the form in both notations', () => {
  const number = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .map((each) => Number(each.toFixed(4)));
  fc.assert(
    fc.property(number, fc.constantFrom('.' as const, ',' as const), (budget, sign) => {
      const form = formRecord('Campaigns', { ...blank, budget }, sign);
      expect(recordOfForm('Campaigns', form, sign).record.budget).toBeCloseTo(budget, 10);
    }),
  );
});
