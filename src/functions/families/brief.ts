import { briefScore } from '../../domain/brief/briefScore';
import { completenessLine } from '../../domain/brief/completeness';
import { disclosureCheck } from '../../domain/brief/disclosureCheck';
import { fitScore } from '../../domain/brief/fitScore';
import { sameness } from '../../domain/brief/sameness';
import { findingsLine } from '../../ground/text/joinedMessages';
import { type CellFunction, eachRow, optional, required, wholeRange } from '../signature';

/** Before a post: the brief, the caption and the fit of the creator. */
export const briefFunctions = [
  eachRow({
    name: 'BRIEFSCORE',
    parameters: [
      optional('goal', 'text'),
      optional('offer', 'text'),
      optional('shots', 'text'),
      optional('restrictions', 'text'),
      optional('tracking', 'text'),
    ],
    run: (...five) => {
      if (five.every((text) => text === undefined)) return undefined;
      const [goal = '', offer = '', shots = '', restrictions = '', tracking = ''] = five;
      return completenessLine(briefScore({ goal, offer, shots, restrictions, tracking }));
    },
  }),
  eachRow({
    name: 'DISCLOSURECHECK',
    parameters: [required('caption', 'text'), optional('country', 'text')],
    run: (caption, country) => findingsLine(disclosureCheck(caption, country)),
  }),
  wholeRange({
    name: 'SAMENESS',
    parameters: [required('captions', 'text')],
    run: (rows) => sameness(rows.map(([caption]) => caption)),
  }),
  eachRow({
    name: 'FITSCORE',
    parameters: [
      required('on_topic', 'number'),
      required('audience_match', 'number'),
      required('meaningful_replies', 'number'),
      required('shares_numbers', 'flag'),
    ],
    run: (onTopic, audienceMatch, meaningfulReplies, sharesNumbers) =>
      fitScore(onTopic, audienceMatch, meaningfulReplies, sharesNumbers),
  }),
] as const satisfies readonly CellFunction[];
