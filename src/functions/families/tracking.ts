import { completenessLine } from '../../domain/brief/completeness';
import { codeKeeper } from '../../domain/tracking/codeKeeper';
import { hashtagUse } from '../../domain/tracking/hashtagUse';
import { inWindow } from '../../domain/tracking/inWindow';
import { ntLink } from '../../domain/tracking/ntLink';
import { rightsLeft } from '../../domain/tracking/rightsLeft';
import { tracked } from '../../domain/tracking/tracked';
import { utmChannel } from '../../domain/tracking/utmChannel';
import { utmCheck } from '../../domain/tracking/utmCheck';
import { utmLink } from '../../domain/tracking/utmLink';
import { findingsLine } from '../../ground/text/joinedMessages';
import {
  type CellFunction,
  eachRow,
  eachRowAmongAll,
  optional,
  required,
  wholeRange,
} from '../signature';

/** Links, codes and time: what makes a result traceable to a creator. */
export const trackingFunctions = [
  eachRow({
    name: 'UTMLINK',
    parameters: [
      required('url', 'text'),
      required('source', 'text'),
      optional('medium', 'text'),
      optional('campaign', 'text'),
      optional('content', 'text'),
      optional('term', 'text'),
      optional('id', 'text'),
    ],
    run: (url, source, medium, campaign, content, term, id) =>
      utmLink({ url, source, medium, campaign, content, term, id }).url,
  }),
  eachRow({
    name: 'NTLINK',
    parameters: [
      required('url', 'text'),
      required('source', 'text'),
      required('medium', 'text'),
      optional('detail', 'text'),
      optional('keyword', 'text'),
    ],
    run: (url, source, medium, detail, keyword) => ntLink({ url, source, medium, detail, keyword }),
  }),
  eachRow({
    name: 'UTMCHECK',
    parameters: [required('url', 'text')],
    run: (url) => findingsLine(utmCheck(url)),
  }),
  eachRow({
    name: 'UTMCHANNEL',
    parameters: [
      optional('source', 'text'),
      optional('medium', 'text'),
      optional('campaign', 'text'),
    ],
    run: (source, medium, campaign) => {
      const tags = [source, medium, campaign];
      return tags.every((tag) => tag === undefined)
        ? undefined
        : utmChannel(source, medium, campaign);
    },
  }),
  eachRowAmongAll({
    name: 'PROMOCODE',
    parameters: [
      required('name', 'text'),
      optional('discount', 'number'),
      optional('style', 'text'),
    ],
    prepare: (rows) => codeKeeper(rows().map(wishOf)),
    run: (row, keeper) => keeper.codeOf(wishOf(row)),
  }),
  eachRow({
    name: 'TRACKED',
    parameters: [
      optional('has_utm', 'flag'),
      optional('has_page', 'flag'),
      optional('has_code', 'flag'),
      optional('has_time', 'flag'),
      optional('has_window', 'flag'),
    ],
    run: (...flags) => {
      if (flags.every((flag) => flag === undefined)) return undefined;
      const [utm = false, page = false, code = false, time = false, window = false] = flags;
      return completenessLine(tracked({ utm, page, code, time, window }));
    },
  }),
  eachRow({
    name: 'INWINDOW',
    parameters: [
      required('published_at', 'date'),
      required('occurred_at', 'date'),
      optional('window_days', 'number'),
    ],
    run: (publishedAt, occurredAt, windowDays) => inWindow(publishedAt, occurredAt, windowDays),
  }),
  eachRow({
    name: 'RIGHTSLEFT',
    parameters: [required('rights_until', 'date'), required('as_of', 'date')],
    run: (rightsUntil, asOf) => rightsLeft(rightsUntil, asOf),
  }),
  wholeRange({
    name: 'HASHTAGUSE',
    parameters: [required('captions', 'text'), required('hashtag', 'text')],
    run: (rows) => hashtagUse(rows.map(([caption, hashtag]) => ({ caption, hashtag }))),
  }),
] as const satisfies readonly CellFunction[];

function wishOf([name, discount, style]: readonly [
  string,
  number | undefined,
  string | undefined,
]) {
  return { name, discount, style };
}
