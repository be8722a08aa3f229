import type { NextAction } from '../../../domain/standing/nextAction';
import { ended } from '../../../ground/text/ended';
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
    case 'settleIncident':
      return { sentence: words(texts.settleIncident, { post: action.postId }), button };
    case 'mendHealth':
      return { sentence: healthWords(action, words), button };
    case 'measure':
      return { sentence: action.why, button };
    case 'stopCreators':
    case 'renewCreators':
    case 'renegotiateWith': {
      const names = listNames(
        [...new Set(action.creators.map((each) => nameOf(each.creatorId)))],
        words,
      );
      const nextStep = ended(action.creators[0]?.nextStep ?? '');
      return { sentence: words(texts[action.action], { names, nextStep }), button };
    }
    case 'doToday':
      return { sentence: dueWords(action, words), button };
    case 'writeBrief':
    case 'writeRights':
    case 'makeLink': {
      const names = listNames(action.creatorIds.map(nameOf), words);
      return { sentence: words(texts[action.action], { names }), button };
    }
    default:
      return { sentence: words(texts[action.action]), button };
  }
}

type ActionNamed<Name> = Extract<NextAction, { readonly action: Name }>;

/** What does most harm, what to do about it, and how much more there is. */
function healthWords({ errors, worst }: ActionNamed<'mendHealth'>, words: Words): string {
  if (!worst) return words(texts.mendHealth, { errors });
  // Findings of several sentences end with a stop of their own.
  const ended = (told: string) => told.replace(/\.+$/, '');
  const place =
    worst.row === null ? worst.tab : words(texts.place, { tab: worst.tab, row: worst.row });
  const first = words(texts.mendFirst, {
    place,
    found: ended(worst.found),
    toDo: ended(worst.toDo),
  });
  return errors > 1 ? `${first} ${words(texts.mendOthers, { others: errors - 1 })}` : first;
}

/** The most pressing thing, how late it is, and how much more is due. */
function dueWords({ item, others }: ActionNamed<'doToday'>, words: Words): string {
  const who = item.creator === '' ? '' : `${shortName(item.creator)}: `;
  const late = item.daysLate ? ` ${words(texts.dueLate, { days: item.daysLate })}` : '';
  const more = others > 0 ? ` ${words(texts.dueOthers, { others })}` : '';
  return `${who}${ended(item.what)}${late}${more}`;
}

const namesShown = 3;

/** "Anna, Ben, Cho and 4 more": long lists stay readable. */
export function listNames(names: readonly string[], words: Words): string {
  const shown = names.slice(0, namesShown).map(shortName).join(', ');
  const rest = names.length - namesShown;
  return rest > 0 ? words(texts.andOthers, { names: shown, count: rest }) : shown;
}
