import { useSidebar } from '../shared/sidebarContext';
import type { MoreName } from './more/moreName';

/** Opens the Links panel for these creators of a campaign. */
export interface LinksIntent {
  readonly campaignId: string;
  readonly creatorIds: readonly string[];
}

/** Opens the Brief panel for one creator of a campaign ('' = the whole cluster). */
export interface BriefIntent {
  readonly campaignId: string;
  readonly creatorId: string;
  /** Unfolds the rights and puts the focus there. */
  readonly isAboutRights: boolean;
}

/** Opens one collaboration in the Creators panel, or its list of payments. */
export type CreatorsIntent =
  | { readonly show: 'collaboration'; readonly collabId: string }
  | { readonly show: 'pay' };

/** Opens one view of the More panel. */
export interface MoreIntent {
  readonly view: MoreName;
}

/** Goes to one section of Help. */
export interface HelpIntent {
  /** Its title, in either language. */
  readonly section: string;
}

/**
 * Ways from one panel into another with something already chosen. The choice is left in the drafts
 * of that panel under `intent`, where it is taken once.
 */
export function useIntents() {
  const { drafts, go } = useSidebar();
  return {
    openLinks(intent: LinksIntent) {
      drafts.write('links-mode', { mode: 'new' });
      drafts.write('links-intent', intent);
      go('links');
    },
    openBrief(intent: BriefIntent) {
      drafts.write('brief-mode', { mode: 'write' });
      drafts.write('brief-intent', intent);
      go('brief');
    },
    openCreators(intent: CreatorsIntent) {
      drafts.write('creators-intent', intent);
      go('creators');
    },
    openHelp(section: string) {
      drafts.write('help-intent', { section });
      drafts.write('more-intent', { view: 'help' });
      go('more');
    },
    openMore(view: MoreName) {
      drafts.write('more-intent', { view });
      go('more');
    },
  };
}
