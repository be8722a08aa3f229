import type { NextAction } from '../../../domain/standing/nextAction';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import type { Words } from '../../shared/sidebarContext';
import { shortName } from '../shortName';

/** What the card of the next action says, and what its button says. */
export interface ActionWords {
  readonly sentence: string;
  readonly button: string;
}

/** The next action in words. @param nameOf a creator's name by id */
export function actionWords(
  action: NextAction,
  words: Words,
  nameOf: (creatorId: string) => string,
): ActionWords {
  const button = words(texts[`${action.action}Button`]);
  switch (action.action) {
    case 'addCreators':
      return { sentence: words(texts.addCreators, { missing: action.missing }), button };
    case 'buildCluster':
      return { sentence: words(texts.buildCluster, { missing: action.missing }), button };
    case 'mendHealth':
      return { sentence: words(texts.mendHealth, { errors: action.errors }), button };
    case 'writeBrief':
    case 'writeRights':
    case 'makeLink':
    case 'makeCode': {
      const names = listNames(action.creatorIds.map(nameOf), words);
      return { sentence: words(texts[action.action], { names }), button };
    }
    default:
      return { sentence: words(texts[action.action]), button };
  }
}

const namesShown = 3;

/** "Anna, Ben, Cho and 4 more": long lists stay readable. */
export function listNames(names: readonly string[], words: Words): string {
  const shown = names.slice(0, namesShown).map(shortName).join(', ');
  const rest = names.length - namesShown;
  return rest > 0 ? words(texts.andOthers, { names: shown, count: rest }) : shown;
}
