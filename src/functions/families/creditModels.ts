import { creditByChannel, creditModelNamed } from '../../domain/creditModels/creditByChannel';
import { largestCredits } from '../../domain/creditModels/largestCredits';
import { message } from '../../ground/text/text';
import { creditTexts } from '../../messages/creditTexts';
import { type CellFunction, type CellResult, optional, required, wholeRange } from '../signature';
import { journeysInTable } from '../tables/touchTable';

const mostChannels = 50;

/** Several touches before one order: how each model shares the credit. */
export const creditModelFunctions = [
  wholeRange({
    name: 'ATTRIBUTION',
    parameters: [
      required('touches', 'table'),
      required('model', 'text'),
      optional('half_life_days', 'number'),
    ],
    size: { rows: mostChannels + 1, columns: 3 },
    run: ([row], [touches = []], locale) => {
      const [model = '', halfLifeDays] = row ?? [];
      const credits = creditByChannel(
        journeysInTable(touches, locale),
        creditModelNamed(model),
        halfLifeDays,
      );
      const { shown, others } = largestCredits(credits, mostChannels);
      const lines: CellResult[][] = shown.map(({ channel, credit, value }) => [
        channel,
        credit,
        value,
      ]);
      if (others) {
        lines.push([message(creditTexts.otherChannels, {}), others.credit, others.value]);
      }
      return [header(), ...lines];
    },
  }),
] as const satisfies readonly CellFunction[];

function header(): CellResult[] {
  return [
    message(creditTexts.channel, {}),
    message(creditTexts.credit, {}),
    message(creditTexts.value, {}),
  ];
}
