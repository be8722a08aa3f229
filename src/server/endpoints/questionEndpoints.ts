import { withStatusWord } from '../../domain/orders/ownStatusWords';
import { explainableMeanings } from '../../domain/orders/statusMeaning';
import { listOfText } from '../../ground/cells/listOfText';
import { textAt } from '../../job/looker/slotLabels';
import { openQuestions } from '../../job/questions/openQuestions';
import { readWorkbook } from '../../job/workbook';
import type { QuestionEndpoints } from '../../shared/questions';
import { creatorWith, mergeCreatorIds } from '../creatorMerge/mergeCreatorIds';
import { readMergeMemory } from '../creatorMerge/mergeMemory';
import { undoCreatorMerge } from '../creatorMerge/undoCreatorMerge';
import { fileSettings } from '../fileSettings';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { updateRecord } from '../tabs/writeRecords';
import { inputReader } from './readInput';
import { writeSetting } from './saveSetting';

/** The tabs from which questions arise. */
const readTabs = ['Settings', 'Campaigns', 'Creators', 'Posts', 'Links', 'Conversions'] as const;

/** What only a person can say about orders and creators, and what is done with the answers. */
export const questionEndpoints: QuestionEndpoints = {
  openQuestions() {
    const { sheets, reading, locale } = openWorkbook();
    const cells = readTabs.map((name) => [name, sheets.find(name)?.getDataRange().getValues()]);
    const tabs = Object.fromEntries(cells.filter(([, values]) => values !== undefined));
    const workbook = readWorkbook(tabs, reading.clock.zone, locale, Date.now());
    const { words, names, handles } = openQuestions(workbook);
    const nameOf = creatorNamer(workbook.creators);
    const memory = readMergeMemory();
    return {
      words: words.map(({ word, rows }) => ({ word, rows })),
      names: names.map(({ answer, answers, creatorId }) => ({
        answer,
        answers,
        creatorId,
        creator: nameOf(creatorId),
      })),
      twins: handles.map(({ sheetRow, ...twins }) => twins),
      lastMerge: memory && { keptId: memory.keptId, movedId: memory.movedId },
    };
  },
  explainStatus(input) {
    const asked = inputReader(input);
    const word = asked.filled('word');
    const meaning = asked.oneOf('meaning', explainableMeanings);
    return withDocumentLock(() => {
      const workbook = openWorkbook();
      const before = fileSettings(workbook.sheets).status_words ?? '';
      const statusWords = withStatusWord(before, word, meaning);
      writeSetting(workbook, 'status_words', statusWords);
      return { statusWords };
    });
  },
  confirmName(input) {
    const asked = inputReader(input);
    const answer = asked.filled('answer');
    const creatorId = asked.filled('creatorId');
    return withDocumentLock(() => {
      const workbook = openWorkbook();
      const { row, sheetRow } = creatorWith(workbook, creatorId);
      // A comma would part the alias in two.
      const alias = listOfText(answer).join(' ');
      const names = [...new Set([...(row.also_known_as ?? []), alias])];
      updateRecord(workbook, 'Creators', sheetRow, { also_known_as: names });
      return { alsoKnownAs: names.join(', ') };
    });
  },
  mergeCreators(input) {
    const asked = inputReader(input);
    const keptId = asked.filled('keptId');
    const movedId = asked.filled('movedId');
    return withDocumentLock(() => mergeCreatorIds(openWorkbook(), keptId, movedId));
  },
  undoMergeCreators() {
    return withDocumentLock(() => undoCreatorMerge(openWorkbook()));
  },
};

function creatorNamer(creators: ReturnType<typeof readWorkbook>['creators']) {
  const byId = new Map<string, string>();
  for (let row = 0; row < creators.rowCount; row++) {
    const id = textAt(creators, 'creator_id', row);
    byId.set(id, textAt(creators, 'name', row) || id);
  }
  return (id: string) => byId.get(id) ?? id;
}
