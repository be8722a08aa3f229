import { inputError } from '../../../domain/inputError';
import { say } from '../../../ground/text/text';
import { importTexts } from '../../../messages/importTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { creatorLists } from '../../../sources/files/formats/creators/creatorLists';
import { readExport } from '../../../sources/files/readExport';
import { knownRows } from '../../../sources/known/knownRows';
import { fileLanguage } from '../../fileLanguage';
import { fileDigest } from '../../import/fileDigest';
import { knownFromWorkbook } from '../../import/knownFromWorkbook';
import { planTab, writeTabMerge } from '../../import/mergeRecords';
import { withDocumentLock } from '../../job/documentLock';
import { openWorkbook } from '../../tabs/openWorkbook';
import { inputReader } from '../readInput';
import { foundInCampaign } from './saveCollaboration';

const mostCharacters = 2_000_000;

/** Reads a list of a discovery tool: new creators are added, and all of them are found for a campaign. */
export function importCreatorList(
  input: InputOf<'importCreatorList'>,
): ResultOf<'importCreatorList'> {
  const campaignId = inputReader(input).filled('campaignId');
  const text = String(input.text).slice(0, mostCharacters);
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const nothing = {
      campaignId,
      creatorId: null,
      postId: null,
      periodStart: null,
      periodEnd: null,
    };
    const known = knownRows(knownFromWorkbook(workbook));
    const context = { digest: fileDigest(), known, chosen: nothing };
    const found = readExport(text, [creatorLists], context, {
      zone: workbook.reading.clock.zone,
      locale: workbook.locale,
    });
    if (found.kind !== 'read') throw inputError(importTexts.nothingRead, {});
    const merge = planTab(workbook, 'Creators', found.records);
    writeTabMerge(workbook, merge);
    const ids = found.records.map(({ values }) => String(values.creator_id ?? ''));
    const { added } = foundInCampaign(workbook, ids, campaignId);
    const language = fileLanguage();
    return {
      newCreators: merge.plan.added.length,
      added: added.length,
      leftOut: found.refused.map(({ line, reason }) => ({ line, reason: say(reason, language) })),
    };
  });
}
