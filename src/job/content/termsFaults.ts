import { tier } from '../../domain/engagement/tier';
import { message } from '../../ground/text/text';
import { contentTexts } from '../../messages/contentTexts';
import { placeNumbers } from '../assignments/assignmentPlaces';
import { textAt } from '../looker/slotLabels';
import { campaignName, creatorName } from '../shownNames';
import type { ContentFault, ContentMaterial } from './contentFault';
import { goalFaults } from './goalFaults';

/** Fees and gifts without a brief or terms, products alone for large creators, pay beside the goal. */
export function termsFaults(material: ContentMaterial): ContentFault[] {
  return [...feeFaults(material), ...barterFaults(material), ...goalFaults(material)];
}

/** One fault for each creator in a campaign. */
function feeFaults(material: ContentMaterial): ContentFault[] {
  const { posts } = material.workbook;
  const placeOf = placeNumbers(material.workbook);
  const briefs = briefedPlaces(material);
  const terms = termedPlaces(material);
  const fees = posts.number('fee');
  const products = posts.number('product_cost');
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const seen = new Set<number>();
  const faults: ContentFault[] = [];
  for (let row = 0; row < posts.rowCount; row++) {
    const creator = creators[row] ?? 0;
    const campaign = campaigns[row] ?? 0;
    const place = placeOf(creator, campaign);
    const isPaid = (fees[row] ?? 0) > 0;
    const isGifted = !isPaid && (products[row] ?? 0) > 0;
    if ((!isPaid && !isGifted) || seen.has(place)) continue;
    seen.add(place);
    const hasBrief = briefs.has(place) || briefs.has(placeOf(0, campaign));
    const lack = isGifted ? giftLack(hasBrief) : lackOf(hasBrief, terms.has(place));
    if (lack === undefined) continue;
    const [found, toDo] = lack;
    faults.push({
      kind: 'check',
      severity: 'warning',
      tab: 'Posts',
      row: posts.sheetRows[row] ?? null,
      column: isGifted ? 'product_cost' : 'fee',
      creator,
      campaign,
      expected: message(contentTexts.briefExpected, {}),
      found: message(found, {
        creator: creatorName(material, creator),
        campaign: campaignName(material, campaign),
      }),
      toDo: message(toDo, {}),
    });
  }
  return faults;
}

/** Shipping a product and waiting rarely works: the brief tells what is hoped for. */
function giftLack(hasBrief: boolean) {
  return hasBrief ? undefined : ([contentTexts.giftWithoutBrief, contentTexts.briefToDo] as const);
}

function lackOf(hasBrief: boolean, hasTerms: boolean) {
  if (hasBrief && hasTerms) return undefined;
  if (hasBrief) return [contentTexts.feeWithoutTerms, contentTexts.termsToDo] as const;
  return hasTerms
    ? ([contentTexts.feeWithoutBrief, contentTexts.briefToDo] as const)
    : ([contentTexts.feeWithoutBoth, contentTexts.bothToDo] as const);
}

function briefedPlaces({ workbook }: ContentMaterial): Set<number> {
  const { briefs } = workbook;
  const placeOf = placeNumbers(workbook);
  const creators = briefs.text('creator_id').codes;
  const campaigns = briefs.text('campaign_id').codes;
  return new Set(Array.from(creators, (creator, row) => placeOf(creator, campaigns[row] ?? 0)));
}

/** A fee of a brief's payment line is agreed, too; what proves it stands in Collaborations. */
function termedPlaces({ workbook }: ContentMaterial): Set<number> {
  const { Collaborations: table } = workbook.operations;
  const placeOf = placeNumbers(workbook);
  const creators = table.text('creator_id').codes;
  const campaigns = table.text('campaign_id').codes;
  const termed = new Set<number>();
  for (let row = 0; row < table.rowCount; row++) {
    if (textAt(table, 'terms_evidence', row) === '') continue;
    termed.add(placeOf(creators[row] ?? 0, campaigns[row] ?? 0));
  }
  return termed;
}

function barterFaults(material: ContentMaterial): ContentFault[] {
  const { workbook } = material;
  const { creators } = workbook;
  const followers = creators.number('followers');
  const byTerms = barterByTerms(workbook.operations.Collaborations);
  const faults: ContentFault[] = [];
  for (let row = 0; row < creators.rowCount; row++) {
    const creator = creators.text('creator_id').codes[row] ?? 0;
    const isBarter = byTerms.has(creator) || textAt(creators, 'payment_model', row) === 'barter';
    const count = followers[row] ?? Number.NaN;
    if (!isBarter || !(count >= 0) || ['nano', 'micro'].includes(tier(count))) continue;
    faults.push({
      kind: 'check',
      severity: 'warning',
      tab: 'Creators',
      row: creators.sheetRows[row] ?? null,
      column: 'payment_model',
      creator,
      campaign: 0,
      expected: message(contentTexts.payExpected, {}),
      found: message(contentTexts.barter, {
        creator: creatorName(material, creator),
        followers: count,
      }),
      toDo: message(contentTexts.barterToDo, {}),
    });
  }
  return faults;
}

function barterByTerms(
  table: ContentMaterial['workbook']['operations']['Collaborations'],
): Set<number> {
  const found = new Set<number>();
  for (let row = 0; row < table.rowCount; row++) {
    const isOpen = textAt(table, 'stage', row) !== 'closed';
    const model = textAt(table, 'payment_model', row);
    if (isOpen && model === 'barter') found.add(table.text('creator_id').codes[row] ?? 0);
  }
  return found;
}
