import { ended } from '../../ground/text/ended';
import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import { monthTexts } from '../../messages/monthTexts';
import { sidebarResultsTexts as texts } from '../../messages/sidebarResultsTexts';
import type { LiftTestLine } from '../../shared/planOpening';
import type { ChannelLine, ChannelsResult, WireRange } from '../../shared/results';
import { channelMonths, channelSales, channelText } from '../shared/channelTexts';
import { testSentence } from '../shared/plan/testSentence';
import type { PageProps } from './pageProps';

interface ChannelsTableProps extends PageProps {
  readonly channels: ChannelsResult;
  /** what tests of added sales showed */
  readonly tests: readonly LiftTestLine[];
}

/** Other channels beside the computed row of creators, ranked only where no order is claimed twice. */
export function ChannelsTable({ channels, tests, formats, language }: ChannelsTableProps) {
  const { lines, action, sales } = channels;
  const { channel, spend, conversions } = leadershipTexts;
  const cost = action === 'lead' ? texts.cpl : texts.cpa;
  const [lastTest] = tests;
  const heads = [channel, spend, conversions, texts.cpm, cost, texts.romi, texts.marginShare];
  return (
    <section class="card wide" aria-labelledby="channels">
      <h2 id="channels">{leadershipTexts.channels[language]}</h2>
      <p>
        {channelMonths(channels, (month) => formats.monthName(month, language))} ·{' '}
        {ended(say(rankOf(channels), language))} {texts.channelsHint[language]}
      </p>
      <table>
        <thead>
          <tr>
            {heads.map((text) => (
              <th key={text.en} scope="col">
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.channel}>
              <th scope="row">{channelText(line)[language]}</th>
              {cellsOf(line, { formats, language }).map((cell, index) => (
                <td key={String(index)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lastTest && (
        <p class="small">
          {monthTexts.addedSales[language]} {testSentence(lastTest, { language, ...formats })}
        </p>
      )}
      {sales && <p class="small">{say(channelSales(sales, formats.share), language)}</p>}
    </section>
  );
}

/** Why channels are ranked, or why not. */
function rankOf({ isRanked, overlap }: ChannelsResult): Message {
  if (isRanked) return message(texts.ranked, {});
  if (overlap === null) return message(texts.shopUnknown, {});
  return message(texts.overlap, { count: overlap });
}

function cellsOf(line: ChannelLine, { formats, language }: PageProps): string[] {
  const { spend, spendShare, conversions, cpm, cpa, romi, marginShare } = line;
  const unknown = leadershipTexts.unknown[language];
  const told = <Value,>(value: Value | null, write: (value: Value) => string) =>
    value === null ? unknown : write(value);
  const range = (write: (value: number) => string) => (found: WireRange) =>
    rangeText(found, write, language);
  return [
    spendShare === null
      ? told(spend, formats.money)
      : `${told(spend, formats.money)} (${formats.share(spendShare)})`,
    told(conversions, formats.count),
    told(cpm, formats.money),
    told(cpa, range(formats.money)),
    told(romi, range(formats.signedShare)),
    told(marginShare, formats.share),
  ];
}

function rangeText(
  { low, middle, high }: WireRange,
  write: (value: number) => string,
  language: PageProps['language'],
): string {
  if (middle === null || high === null) {
    return say(message(texts.atLeast, { low: write(low) }), language);
  }
  return `${write(middle)} (${write(low)} … ${write(high)})`;
}
