import type { DueThing } from '../../domain/duty/dueThing';
import { campaignName, creatorName } from '../shownNames';
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
  material: Pick<ContentMaterial, 'workbook' | 'directory'>,
  faults: readonly ContentFault[],
): DueThing[] {
  const { reading } = material.workbook;
  return faults.map(({ kind, creator, campaign, toDo, found }) => {
    const creatorId = reading.idTexts('creator_id')[creator] ?? '';
    return {
      kind,
      dueOn: undefined,
      who: '',
      creatorId,
      creator: creatorName(material, creator),
      campaign: campaignName(material, campaign),
      collabId: '',
      what: toDo,
      why: found,
      template: kind === 'label' || kind === 'incident' ? 'correction' : '',
    };
  });
}
