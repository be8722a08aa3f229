import { say } from '../../../../ground/text/text';
import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { ChannelLine, ChannelsResult } from '../../../../shared/results';
import { channelMonths, channelSales, channelText } from '../../../shared/channelTexts';
import { dayNames } from '../../../shared/dayNames';
import { Note } from '../../../shared/note';
import { useSidebar, useWords, type Words } from '../../../shared/sidebarContext';
import { Claims } from './claims';
import { type ChannelFormats, useChannelFormats } from './useChannelFormats';

/** Channels beside the computed row of creators: what each cost and brought, and how sure that is. */
export function Comparison({ result }: { readonly result: ChannelsResult }) {
  const words = useWords();
  const formats = useChannelFormats();
  const { language, opening } = useSidebar();
  const { monthName } = dayNames(opening.file.locale);
  const { lines, action, overlap, isRanked, sales } = result;
  return (
    <section class="section" aria-labelledby="channels-compared">
      <h2 id="channels-compared">{words(texts.channelsTitle)}</h2>
      <p class="hint">
        {channelMonths(result, (month) => monthName(month, language))} ·{' '}
        {words(isRanked ? texts.ranked : overlap === null ? texts.shopUnknown : texts.notRanked)}
      </p>
      {overlap !== null && overlap > 0 && (
        <Note tone="warn">{words(texts.overlap, { count: overlap })}</Note>
      )}
      <ul class="list">
        {lines.map((line) => (
          <li key={line.channel} class="tight">
            <strong>{words(channelText(line))}</strong>
            <dl class="facts small">
              {factsOf(line, action, formats, words).map(({ name, value }) => (
                <>
                  <dt key={`${name}-name`}>{name}</dt>
                  <dd key={name} class="number">
                    {value}
                  </dd>
                </>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {sales && <p class="small">{say(channelSales(sales, formats.percent), language)}</p>}
      <Claims claims={result.claims} formats={formats} />
      <p class="hint">{words(texts.channelsHint)}</p>
    </section>
  );
}

function factsOf(
  line: ChannelLine,
  action: ChannelsResult['action'],
  { money, percent, range }: ChannelFormats,
  words: Words,
) {
  const unknown = words(texts.unknown);
  const share = (part: number | null) => (part === null ? unknown : percent(part));
  return [
    {
      name: words(texts.spend),
      value:
        line.spend === null
          ? unknown
          : words(texts.spendShare, { spend: money(line.spend), share: share(line.spendShare) }),
    },
    { name: words(texts.cpm), value: line.cpm === null ? unknown : money(line.cpm) },
    {
      name: words(action === 'lead' ? texts.cpl : texts.cpa),
      value: line.cpa === null ? unknown : range(line.cpa, money),
    },
    { name: words(texts.romi), value: line.romi === null ? unknown : range(line.romi, percent) },
    { name: words(texts.marginShare), value: share(line.marginShare) },
  ];
}
