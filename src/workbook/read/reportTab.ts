import { isBlank } from '../../ground/cells/isBlank';
import { type Message, message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';
import type { Issue } from '../issue';
import type { IssueList } from '../issueList';
import { columnsOf } from '../schema/columnsOf';
import { headerOf } from '../schema/header';
import type { AnyTab, TabName } from '../schema/tabs';
import { isMade } from './isMade';
import type { HeaderMatch } from './matchHeaders';

/**
 * Reports what is wrong with a tab as a whole: missing, empty, without a required column, or with
 * two columns for one thing. Only core tabs are missed; the others appear when they are needed.
 */
export function reportTab(
  tab: AnyTab,
  values: readonly (readonly unknown[])[] | undefined,
  match: HeaderMatch,
  issues: IssueList,
): void {
  const isCore = 'core' in tab;
  const severity = tab.name === 'Settings' ? 'note' : 'error';
  if (values === undefined || !hasCells(values[0])) {
    if (isCore)
      issues.add(wholeTab(tab.name, severity, missingTab(tab.name, values !== undefined)));
    return;
  }
  for (const column of columnsOf(tab)) {
    if (column.required && !isMade(tab, column) && !match.indexes.has(column.key)) {
      issues.add({ ...wholeTab(tab.name, 'error', missingColumn(column.key)), column: column.key });
    }
  }
  for (const { column, header } of match.repeated) {
    issues.add({
      ...wholeTab(tab.name, 'warning', secondColumn(column.key, header)),
      column: column.key,
    });
  }
  if (isCore && !values.slice(1).some(hasCells)) issues.add(wholeTab(tab.name, 'note', emptyTab));
}

/** Says that a tab's header was found below its first row. */
export function reportHeaderRow(tab: AnyTab, row: number, issues: IssueList): void {
  const words = {
    expected: message(healthTexts.headerInPlace, {}),
    found: message(healthTexts.headerBelow, { row }),
    toDo: message(healthTexts.headerToDo, {}),
  };
  issues.add({ ...wholeTab(tab.name, 'note', words), row });
}

interface Words {
  readonly expected: Message;
  readonly found: Message;
  readonly toDo: Message;
}

function wholeTab(tab: TabName, severity: Issue['severity'], words: Words): Issue {
  return { tab, severity, row: null, column: null, ...words };
}

function missingTab(tab: string, isThere: boolean): Words {
  return {
    expected: message(healthTexts.theTab, { tab }),
    found: message(isThere ? healthTexts.blank : healthTexts.noTab, {}),
    toDo: message(healthTexts.addTab, {}),
  };
}

function missingColumn(key: string): Words {
  return {
    expected: message(healthTexts.theColumn, { column: headerOf(key) }),
    found: message(healthTexts.noColumn, {}),
    toDo: message(healthTexts.addColumn, {}),
  };
}

function secondColumn(key: string, header: string): Words {
  return {
    expected: message(healthTexts.theColumn, { column: headerOf(key) }),
    found: message(healthTexts.secondColumn, { header }),
    toDo: message(healthTexts.removeColumn, {}),
  };
}

const emptyTab: Words = {
  expected: message(healthTexts.rows, {}),
  found: message(healthTexts.blank, {}),
  toDo: message(healthTexts.addRows, {}),
};

function hasCells(row: readonly unknown[] | undefined): boolean {
  return row?.some((cell) => !isBlank(cell)) ?? false;
}
