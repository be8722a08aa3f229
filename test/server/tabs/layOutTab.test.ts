import { sidebarHost } from '../endpoints/sidebarHost';

const sidebar = sidebarHost();
sidebar.value('setUpTabs', {});
sidebar.value('runJob', {});
const sheetNamed = (wanted: string) => {
  const found = sidebar.host.workbook.sheets.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
};

test('the Scoreboard is laid out for eyes: ids hidden, the creator in view, verdicts coloured', () => {
  const sheet = sheetNamed('Scoreboard');
  // scope, creator_id and campaign_id; six words in two languages.
  expect([...sheet.hiddenColumns]).toEqual([0, 1, 3]);
  expect(sheet.frozenColumns).toBe(3);
  expect(sheet.conditionalFormats).toHaveLength(12);
});

test('what is for those who want to know more is folded into closed groups', () => {
  const { columnGroups } = sheetNamed('Scoreboard');
  const folded = new Set(columnGroups.foldedColumns());
  const [headers = []] = sidebar.shown('Scoreboard');
  const inView = headers.filter((_header, index) => !folded.has(index));
  expect(inView).toEqual(
    `Scope,Creator ID,Creator,Campaign ID,Verdict,Why,Next step,Next budget,Spend,Conversions,CPA,CPA low,CPA high,ROMI,ROMI low,ROMI high,Signals`.split(
      ',',
    ),
  );
  // The plus of the last group would stand beyond the tab.
  expect(columnGroups.control).toBe('BEFORE');
});

test('Health says its sentence, what to do and where; the rest is folded, its words coloured', () => {
  const sheet = sheetNamed('Health');
  const folded = new Set(sheet.columnGroups.foldedColumns());
  const [headers = []] = sidebar.shown('Health');
  expect(headers.filter((_header, index) => !folded.has(index))).toEqual([
    'Severity',
    'Problem',
    'What to do',
    'Where',
    'Help',
  ]);
  // error, warning, note and 오류, 주의, 참고
  expect(sheet.conditionalFormats).toHaveLength(6);
});
