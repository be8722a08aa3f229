import { headerKey } from '../../../src/ground/cells/headerKey';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { headerOf, spellingsOf } from '../../../src/workbook/schema/header';
import { tabs } from '../../../src/workbook/schema/tabs';

test.each(tabs.map((tab) => [tab.name, tab] as const))(
  '%s: every spelling of a header names one column',
  (_, tab) => {
    const owners = new Map<string, string>();
    for (const column of columnsOf(tab)) {
      for (const spelling of new Set(spellingsOf(column))) {
        expect([spelling, owners.get(spelling)]).toEqual([spelling, undefined]);
        owners.set(spelling, column.key);
      }
    }
  },
);

test.each(tabs.map((tab) => [tab.name, tab] as const))(
  '%s: every text is written in both languages',
  (_, tab) => {
    for (const { note, ko } of [tab.purpose, ...tab.columns].map((part) =>
      'note' in part ? part : { note: part as { en: string; ko: string }, ko: tab.ko },
    )) {
      expect(note.en).toMatch(/^[\x20-\x7e]{3,140}$/);
      expect(note.ko).toMatch(/[가-힣]/);
      expect(ko).not.toBe('');
    }
  },
);

test('a header is the key in sentence case and is found whatever its case and spaces', () => {
  expect(['published_at', 'creator_id', 'utm_source', 'kpis', 'paid'].map(headerOf)).toEqual([
    'Published at',
    'Creator ID',
    'UTM source',
    'KPIs',
    'Paid',
  ]);
  expect(headerKey(' PUBLISHED-at *')).toBe(headerKey('published_at'));
});
