import type { LinkRecord } from '../../domain/links/linkRecord';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import type { SavedLink } from '../../shared/sidebarOpening';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { updateRecord } from '../tabs/writeRecords';
import { linkInput } from './linkRecord';
import { linksOf } from './openSidebar';
import { inputReader } from './readInput';

const mostFixes = 500;

/** Mends links in place; a row whose address is no longer the one that was shown is left alone. */
export function fixLinks(input: InputOf<'fixLinks'>): ResultOf<'fixLinks'> {
  const fixes = inputReader(input)
    .objects('fixes', mostFixes)
    .map((fix) => ({
      row: fix.numberOrNull('row'),
      found: fix.text('found'),
      mended: linkInput(fix.object('mended')),
    }));
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const linkAt = new Map(linksOf(workbook).map((link) => [link.row, link]));
    const fixed: SavedLink[] = [];
    const changedMeanwhile: string[] = [];
    for (const { row, found, mended } of fixes) {
      const link = row === null ? undefined : linkAt.get(row);
      if (!link || link.url !== found) {
        changedMeanwhile.push(found.slice(0, 80));
        continue;
      }
      updateRecord(workbook, 'Links', link.row, tagsOf(mended));
      fixed.push({ ...link, ...mendedTags(mended) });
    }
    return { fixed, changedMeanwhile };
  });
}

function tagsOf(mended: LinkRecord) {
  return {
    utm_source: mended.utmSource,
    utm_medium: mended.utmMedium,
    utm_campaign: mended.utmCampaign,
    utm_content: mended.utmContent,
    utm_id: mended.utmId,
    utm_term: mended.utmTerm,
    url: mended.url,
  };
}

function mendedTags({
  utmSource,
  utmMedium,
  utmCampaign,
  utmContent,
  utmId,
  utmTerm,
  url,
}: LinkRecord) {
  return { utmSource, utmMedium, utmCampaign, utmContent, utmId, utmTerm, url };
}
