import { disclosureCheck } from '../../domain/brief/disclosureCheck';
import { isCodeOnly } from '../../domain/brief/isCodeOnly';
import { knownSameness } from '../../domain/brief/sameness';
import { isInputError } from '../../domain/inputError';
import { listOfText } from '../../ground/cells/listOfText';
import { findingsLine } from '../../ground/text/joinedMessages';
import { message } from '../../ground/text/text';
import { contentTexts } from '../../messages/contentTexts';
import { disclosureTexts } from '../../messages/disclosureTexts';
import { grouped } from '../grouped';
import { textAt, textsOf } from '../looker/slotLabels';
import { campaignName } from '../shownNames';
import type { ContentFault, ContentMaterial } from './contentFault';

/** From here on captions of one campaign look written by one hand. */
const tooAlike = 0.5;

/** Labels that are missing or come late, captions that are only a code, captions that are all alike. */
export function captionFaults(material: ContentMaterial): ContentFault[] {
  const { posts } = material.workbook;
  const faults: ContentFault[] = [];
  const captionOf = textsOf(posts, 'caption');
  const told: number[] = [];
  const codesOf = codesByCreator(material);
  for (let row = 0; row < posts.rowCount; row++) {
    const caption = captionOf(row);
    if (caption === '' || (posts.number('published_at')[row] ?? 0) > material.nowMs) continue;
    const creator = posts.text('creator_id').codes[row] ?? 0;
    told.push(row);
    faults.push(...labelFault(material, row, caption));
    if (isCodeOnly(caption, codesOf.get(creator) ?? [])) faults.push(codeOnly(material, row));
  }
  const byCampaign = grouped(told, (row) => posts.text('campaign_id').codes[row] ?? 0);
  for (const [campaign, rows] of byCampaign) {
    const captions = rows.map(captionOf);
    faults.push(...alikeFault(material, campaign, captions));
  }
  return faults;
}

function ofPost({ workbook: { posts } }: ContentMaterial, row: number) {
  return {
    tab: 'Posts',
    row: posts.sheetRows[row] ?? null,
    column: 'caption',
    creator: posts.text('creator_id').codes[row] ?? 0,
    campaign: posts.text('campaign_id').codes[row] ?? 0,
  } as const;
}

/** A post whose label stands elsewhere (a platform's own tool) says so in its disclosure cell. */
function labelFault(material: ContentMaterial, row: number, caption: string): ContentFault[] {
  const { posts } = material.workbook;
  if (textAt(posts, 'disclosure', row) !== '') return [];
  const found = findingsLine(checkedLabel(caption, countryOf(material, row)));
  if (found === undefined) return [];
  return [
    {
      kind: 'label',
      severity: 'error',
      ...ofPost(material, row),
      expected: message(contentTexts.labelExpected, {}),
      found,
      toDo: message(contentTexts.labelToDo, {}),
    },
  ];
}

/**
 * A campaign in a country without known rules is judged by the caption's language; what is too weak
 * in another country may be what that country asks for.
 */
function checkedLabel(caption: string, country: string) {
  try {
    return disclosureCheck(caption, country);
  } catch (error) {
    if (!isInputError(error) || country === '') throw error;
    return disclosureCheck(caption).filter(({ text }) => text !== disclosureTexts.weak);
  }
}

function countryOf({ workbook, directory }: ContentMaterial, row: number): string {
  const campaign = workbook.posts.text('campaign_id').codes[row] ?? 0;
  return textAt(workbook.campaigns, 'audience_country', directory.campaignRows[campaign] ?? -1);
}

function codeOnly(material: ContentMaterial, row: number): ContentFault {
  const post = textAt(material.workbook.posts, 'post_id', row);
  return {
    kind: 'check',
    severity: 'warning',
    ...ofPost(material, row),
    expected: message(contentTexts.wordsExpected, {}),
    found: message(contentTexts.codeOnly, { post }),
    toDo: message(contentTexts.codeOnlyToDo, {}),
  };
}

function codesByCreator({ workbook: { links } }: ContentMaterial): Map<number, string[]> {
  const creators = links.text('creator_id').codes;
  const codes = new Map<number, string[]>();
  for (let row = 0; row < links.rowCount; row++) {
    const own = listOfText(textAt(links, 'promo_code', row));
    const creator = creators[row] ?? 0;
    codes.set(creator, [...(codes.get(creator) ?? []), ...own]);
  }
  return codes;
}

function alikeFault(
  material: ContentMaterial,
  campaign: number,
  captions: readonly string[],
): ContentFault[] {
  if (captions.length < 3) return [];
  const share = knownSameness(captions);
  if (share === undefined || share < tooAlike) return [];
  return [
    {
      kind: 'check',
      severity: 'warning',
      tab: 'Posts',
      row: null,
      column: 'caption',
      creator: 0,
      campaign,
      expected: message(contentTexts.ownWordsExpected, {}),
      found: message(contentTexts.alike, {
        count: captions.length,
        campaign: campaignName(material, campaign),
        share: Math.round(share * 100),
      }),
      toDo: message(contentTexts.alikeToDo, {}),
    },
  ];
}
