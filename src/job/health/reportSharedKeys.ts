import type { KeyOwners } from '../../domain/attribution/keyOwners';
import { tagKey } from '../../ground/cells/tagKey';
import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import { creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

/**
 * Lists every code, UTM value and page that belongs to several creators. A campaign's id in utm_id
 * is shared by convention and is not listed.
 */
export function reportSharedKeys(material: HealthMaterial): void {
  const { index, workbook } = material;
  const campaignIds = new Set(workbook.reading.idTexts('campaign_id').map(tagKey));
  report(material, index.codes, 'promo_code');
  report(material, index.utmContents, 'utm_content');
  report(material, index.utmIds, 'utm_id', (key) => campaignIds.has(key));
  report(material, index.pages, 'landing_page');
  report(material, index.items, 'item_keys');
}

function report(
  material: HealthMaterial,
  owners: KeyOwners,
  column: string,
  isShareable: (key: string) => boolean = () => false,
): void {
  const { links, issues } = material.workbook;
  for (const { key, spelling, creators, links: rows } of owners.values()) {
    if (creators.length < 2 || isShareable(key)) continue;
    const names = namesApart(material, creators).join(', ');
    const issue = {
      severity: 'warning',
      tab: 'Links',
      row: links.sheetRows[rows[1] ?? -1] ?? null,
      column,
      expected: message(jobTexts.keyOfOne, {}),
      found: message(jobTexts.keyShared, { key: spelling, creators: names }),
      toDo: message(jobTexts.keyToDo, {}),
    } as const;
    issues.add(issue, { all: true });
  }
}

/** Names, or ids where two of them are called the same. */
function namesApart(material: HealthMaterial, creators: readonly number[]): readonly string[] {
  const names = creators.map((creator) => creatorName(material, creator));
  const ids = material.workbook.reading.idTexts('creator_id');
  return new Set(names).size === names.length ? names : creators.map((each) => ids[each] ?? '');
}
