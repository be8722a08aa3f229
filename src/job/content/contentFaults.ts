import type { DueThing } from '../../domain/duty/dueThing';
import { textAt } from '../looker/slotLabels';
import { captionFaults } from './captionFaults';
import type { ContentFault, ContentMaterial } from './contentFault';
import { postFaults } from './postFaults';
import { termsFaults } from './termsFaults';

/** Everything that is wrong with what was published and agreed. */
export function contentFaults(material: ContentMaterial): ContentFault[] {
  return [...captionFaults(material), ...termsFaults(material), ...postFaults(material)];
}

/** The faults as things that are due; they have no day, and come after what has one. */
export function dueOfContent(
  { workbook, directory }: Pick<ContentMaterial, 'workbook' | 'directory'>,
  faults: readonly ContentFault[],
): DueThing[] {
  const { creators, campaigns, reading } = workbook;
  return faults.map(({ kind, creator, campaign, toDo, found }) => {
    const creatorId = reading.idTexts('creator_id')[creator] ?? '';
    const campaignId = reading.idTexts('campaign_id')[campaign] ?? '';
    const creatorRow = directory.creatorRows[creator] ?? -1;
    const campaignRow = directory.campaignRows[campaign] ?? -1;
    return {
      kind,
      dueOn: undefined,
      who: '',
      creatorId,
      creator: textAt(creators, 'name', creatorRow) || creatorId,
      campaign: textAt(campaigns, 'name', campaignRow) || campaignId,
      collabId: '',
      what: toDo,
      why: found,
      template: kind === 'label' || kind === 'incident' ? 'correction' : '',
    };
  });
}
