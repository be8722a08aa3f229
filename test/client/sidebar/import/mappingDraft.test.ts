import {
  idHeadersOf,
  type MappingDraft,
  mappingOf,
  missingColumns,
} from '../../../../src/client/sidebar/import/mappingDraft';

const draft: MappingDraft = {
  name: 'Stand',
  tab: 'Conversions',
  sources: { kind: 'always:order', occurred_at: 'header:When', revenue: 'header:Gross' },
  takenOff: ['Discount', 'Tax'],
  makesId: true,
  idHeaders: null,
};

test('several columns are taken off the revenue, and only where a column fills it', () => {
  expect(mappingOf(draft).subtract).toEqual({ revenue: ['Discount', 'Tax'] });
  const constant = { ...draft, sources: { ...draft.sources, revenue: 'always:20' } };
  expect(mappingOf(constant).subtract).toEqual({});
});

test('a missing id is made from the columns that fill something, or from those chosen', () => {
  expect(mappingOf(draft).idFrom).toEqual(['When', 'Gross']);
  const chosen = { ...draft, idHeaders: ['When', 'Till'] };
  expect(idHeadersOf(chosen)).toEqual(['When', 'Till']);
  expect(mappingOf(chosen).idFrom).toEqual(['When', 'Till']);
  expect(missingColumns(chosen)).toEqual([]);
  expect(missingColumns({ ...draft, idHeaders: [] })).toEqual(['conversion_id']);
  expect(missingColumns({ ...draft, makesId: false })).toEqual(['conversion_id']);
});

test('a campaign that the file does not name is the same text in every row', () => {
  const posts: MappingDraft = { ...draft, tab: 'Posts', sources: { campaign_id: 'always:spring' } };
  expect(mappingOf(posts).constants).toEqual({ campaign_id: 'spring' });
});
