import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { ReuseResult } from '../../workbook/dashboard/reuseResult';
import type { FigureFormats } from './figureFormats';
import type { PageProps } from './pageProps';

interface ReuseCardProps extends PageProps {
  readonly reuse: ReuseResult;
}

/** What reuse saved, what lies unused, and which rights end. */
export function ReuseCard({ reuse, formats, language }: ReuseCardProps) {
  return (
    <section class="card" aria-labelledby="reuse">
      <h2 id="reuse">{leadershipTexts.reuse[language]}</h2>
      <p class="pair">{say(worthOf(reuse, formats), language)}</p>
      {alertsOf(reuse, formats).map((alert) => (
        <p class="small" key={alert.text.en}>
          {say(alert, language)}
        </p>
      ))}
    </section>
  );
}

function worthOf({ value }: ReuseResult, formats: FigureFormats): Message {
  return value === null || value <= 0
    ? message(leadershipTexts.reuseUnknown, {})
    : message(leadershipTexts.reuseValue, { value: formats.money(value) });
}

function alertsOf(
  { ended, ending, firstEndsOn, unused }: ReuseResult,
  formats: FigureFormats,
): Message[] {
  const alerts: Message[] = [];
  if (ended > 0) alerts.push(message(leadershipTexts.rightsEnded, { count: ended }));
  if (ending > 0 && firstEndsOn !== null) {
    const values = { count: ending, day: formats.day(firstEndsOn) };
    alerts.push(message(leadershipTexts.rightsEnding, values));
  }
  if (unused > 0) alerts.push(message(leadershipTexts.unusedAssets, { count: unused }));
  return alerts;
}
