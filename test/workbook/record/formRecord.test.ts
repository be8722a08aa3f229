import fc from 'fast-check';
import { blankRecord } from '../../../src/workbook/record/blankRecord';
import { formRecord, recordOfForm } from '../../../src/workbook/record/formRecord';
import { briefsTab } from '../../../src/workbook/schema/tabs/briefsTab';
import { campaignsTab } from '../../../src/workbook/schema/tabs/campaignsTab';

const blank = blankRecord(campaignsTab);

test.each([
  ['grossMargin', 0.07, '.', '7%'],
  ['grossMargin', 0.255, ',', '25,5%'],
  ['budget', 1234.5, ',', '1234,5'],
  ['budget', null, '.', ''],
  ['startsOn', '2026-03-05', '.', '2026-03-05'],
  ['toneWords', ['warm', 'dry'], '.', ['warm', 'dry']],
] as const)('%s %j with %s stands in the form as %j', (key, value, sign, text) => {
  const record = { ...blank, [key]: value };
  const form = formRecord(campaignsTab, record, sign);
  expect(form[key]).toEqual(text);
  expect(recordOfForm(campaignsTab, form, sign)).toEqual({ record, unread: [] });
});

test('a moment stands as its input wants it, a flag in words', () => {
  const record = { ...blankRecord(briefsTab), publishAt: '2026-05-04 18:30', mayEdit: false };
  const form = formRecord(briefsTab, record, '.');
  expect(form).toMatchObject({ publishAt: '2026-05-04T18:30', mayEdit: 'no' });
  expect(recordOfForm(briefsTab, form, '.').record).toEqual(record);
});

test('numbers are read in the file’s notation, as cells are', () => {
  const form = { ...formRecord(campaignsTab, blank, ','), budget: '1.250', grossMargin: '60 %' };
  expect(recordOfForm(campaignsTab, form, ',').record).toMatchObject({
    budget: 1250,
    grossMargin: 0.6,
  });
});

test('a text that is no number is blank in the record, and named', () => {
  const form = { ...formRecord(campaignsTab, blank, '.'), windowDays: 'seven', budget: ' ' };
  const { record, unread } = recordOfForm(campaignsTab, form, '.');
  expect(unread).toEqual(['windowDays']);
  expect(record).toEqual(blank);
});

test('every number survives the form in both notations', () => {
  const number = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .map((each) => Number(each.toFixed(4)));
  fc.assert(
    fc.property(number, fc.constantFrom('.' as const, ',' as const), (budget, sign) => {
      const form = formRecord(campaignsTab, { ...blank, budget }, sign);
      expect(recordOfForm(campaignsTab, form, sign).record.budget).toBeCloseTo(budget, 10);
    }),
  );
});
