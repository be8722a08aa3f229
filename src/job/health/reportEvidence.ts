import { codesInCell } from '../../domain/attribution/codesInCell';
import { flagBit } from '../../domain/attribution/creditFlags';
import type { KeyOwner } from '../../domain/attribution/keyOwners';
import { message } from '../../ground/text/text';
import { evidenceTexts } from '../../messages/evidenceTexts';
import { nearNames } from '../questions/nearNames';
import { sharedHandles } from '../questions/sharedHandles';
import { campaignName, creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';
import { reportUnownedCodes } from './reportUnownedCodes';

/** Lists evidence that proves nothing, or something else than it seems to. */
export function reportEvidence(material: HealthMaterial): void {
  reportCodesOutOfTime(material);
  reportSharedHandles(material);
  reportOrdersBeforeLeads(material);
  reportCampaignsWithoutPost(material);
  reportNearNames(material);
  reportUnownedCodes(material);
}

const codeNotValid = flagBit('code_not_valid');
const beforeLead = flagBit('before_lead');
const noPost = flagBit('no_post_in_campaign');

function conversionId({ workbook }: HealthMaterial, row: number): string {
  const { codes, texts } = workbook.conversions.text('conversion_id');
  return texts[codes[row] ?? 0] ?? '';
}

/** Each code once: how often it was used before or after the time in which it counts. */
function reportCodesOutOfTime(material: HealthMaterial): void {
  const { workbook, attribution, credits, index } = material;
  const { codes, texts } = attribution.conversions.promoCode;
  const uses = new Map<KeyOwner, number[]>();
  for (let row = 0; row < credits.count; row++) {
    if (((credits.flags[row] ?? 0) & codeNotValid) === 0) continue;
    for (const { owner } of codesInCell(texts[codes[row] ?? 0] ?? '', index.codes)) {
      if (owner.creators.length > 1) continue;
      const instantMs = attribution.conversions.occurredAt[row] ?? 0;
      if (!isOutOfTime(owner, material, instantMs)) continue;
      const known = uses.get(owner);
      if (known === undefined) uses.set(owner, [row]);
      else known.push(row);
    }
  }
  for (const [owner, rows] of uses) {
    const issue = {
      severity: 'warning',
      tab: 'Links',
      row: workbook.links.sheetRows[owner.links[0] ?? -1] ?? null,
      column: 'code_valid_to',
      expected: message(evidenceTexts.codeInTime, { code: owner.spelling }),
      found: message(evidenceTexts.expiredCodeUsed, {
        code: owner.spelling,
        creator: creatorName(material, owner.creators[0] ?? 0),
        uses: rows.length,
        conversion: conversionId(material, rows[0] ?? 0),
      }),
      toDo: message(evidenceTexts.expiredCodeToDo, {}),
    } as const;
    workbook.issues.add(issue, { all: true });
  }
}

function isOutOfTime(owner: KeyOwner, { attribution }: HealthMaterial, instantMs: number): boolean {
  const { codeValidFrom, codeValidTo } = attribution.links;
  return owner.links.every(
    (link) =>
      instantMs < (codeValidFrom[link] ?? Number.NaN) ||
      instantMs >= (codeValidTo[link] ?? Number.NaN),
  );
}

/** One handle in two rows of Creators: probably one person under two ids. */
function reportSharedHandles(material: HealthMaterial): void {
  const { creators, issues } = material.workbook;
  for (const { handle, firstName, secondName, sheetRow } of sharedHandles(creators)) {
    const issue = {
      severity: 'warning',
      tab: 'Creators',
      row: sheetRow,
      column: 'handle',
      expected: message(evidenceTexts.oneRowPerHandle, {}),
      found: message(evidenceTexts.handleTwice, { handle, first: firstName, second: secondName }),
      toDo: message(evidenceTexts.handleTwiceToDo, {}),
    } as const;
    issues.add(issue, { all: true });
  }
}

function reportOrdersBeforeLeads(material: HealthMaterial): void {
  const { workbook, credits } = material;
  const leads = workbook.conversions.text('lead_id');
  for (let row = 0; row < credits.count; row++) {
    if (((credits.flags[row] ?? 0) & beforeLead) === 0) continue;
    workbook.issues.add({
      severity: 'warning',
      tab: 'Conversions',
      row: workbook.conversions.sheetRows[row] ?? null,
      column: 'lead_id',
      expected: message(evidenceTexts.leadFirst, {}),
      found: message(evidenceTexts.orderBeforeLead, {
        order: conversionId(material, row),
        lead: leads.texts[leads.codes[row] ?? 0] ?? '',
      }),
      toDo: message(evidenceTexts.orderBeforeLeadToDo, {}),
    });
  }
}

/** Each creator and campaign once whose link sells, but which has no post. */
function reportCampaignsWithoutPost(material: HealthMaterial): void {
  const { workbook, credits } = material;
  const counts = new Map<string, { creator: number; campaign: number; count: number }>();
  for (let row = 0; row < credits.count; row++) {
    if (((credits.flags[row] ?? 0) & noPost) === 0) continue;
    const creator = credits.creators[row] ?? 0;
    const campaign = credits.campaigns[row] ?? 0;
    const known = counts.get(`${creator} ${campaign}`);
    if (known === undefined) counts.set(`${creator} ${campaign}`, { creator, campaign, count: 1 });
    else known.count += 1;
  }
  for (const { creator, campaign, count } of counts.values()) {
    workbook.issues.add({
      severity: 'warning',
      tab: 'Posts',
      row: null,
      column: 'campaign_id',
      expected: message(evidenceTexts.postInCampaign, {
        creator: creatorName(material, creator),
        campaign: campaignName(material, campaign),
      }),
      found: message(evidenceTexts.noPostInCampaign, { conversions: count }),
      toDo: message(evidenceTexts.noPostInCampaignToDo, {}),
    });
  }
}

/** Each answer once that names nobody but comes near to one creator's name. */
function reportNearNames(material: HealthMaterial): void {
  const { workbook, attribution, index } = material;
  for (const near of nearNames(attribution.conversions.surveyCreator, index)) {
    const creator = creatorName(material, near.creator);
    workbook.issues.add({
      severity: 'note',
      tab: 'Conversions',
      row: workbook.conversions.sheetRows[near.row] ?? null,
      column: 'survey_creator',
      expected: message(evidenceTexts.nameOfOne, {}),
      found: message(evidenceTexts.nearName, {
        answer: near.answer,
        answers: near.answers,
        creator,
      }),
      toDo: message(evidenceTexts.nearNameToDo, { creator }),
    });
  }
}
