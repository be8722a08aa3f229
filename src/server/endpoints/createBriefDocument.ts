import { briefSections } from '../../domain/brief/briefSections';
import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { briefDocumentTexts as texts } from '../../messages/briefDocumentTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import { wireRecord } from '../../workbook/record/wireRecord';
import { type BriefDocument, briefDocumentRequests, documentTitle } from '../briefDocumentRequests';
import { createDocument, fillDocument } from '../briefDocuments';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { unknownRecord } from './saveRecord';

/** Makes a Google Doc of a saved brief in the Drive of the person who asks. */
export function createBriefDocument(
  input: InputOf<'createBriefDocument'>,
): ResultOf<'createBriefDocument'> {
  const asked = inputReader(input);
  const id = asked.filled('briefId');
  const language = asked.oneOf('language', ['en', 'ko']);
  const document = documentOf(openWorkbook(), id, language);
  const documentId = createDocument(documentTitle(`${document.title}, ${document.subtitle}`));
  return { url: fillDocument(documentId, briefDocumentRequests(document, language)) };
}

function documentOf(workbook: OpenWorkbook, id: string, language: Language): BriefDocument {
  const row = records(workbook.table('Briefs')).find(({ brief_id }) => brief_id === id);
  if (!row) throw unknownRecord('Briefs', 'brief_id', id);
  const brief = wireRecord('Briefs', row, workbook.reading.clock);
  const { campaignId, creatorId } = brief;
  const creators = records(workbook.table('Creators'));
  const campaigns = records(workbook.table('Campaigns'));
  const name = creators.find(({ creator_id }) => creator_id === creatorId)?.name ?? '';
  const campaign = campaigns.find(({ campaign_id }) => campaign_id === campaignId);
  const title = name === '' ? message(texts.titleForAll, {}) : message(texts.title, { name });
  return {
    title: say(title, language),
    subtitle: campaign?.name ?? campaignId,
    sections: briefSections(brief),
  };
}
