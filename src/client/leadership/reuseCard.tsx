import { type Message, message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { ReuseStanding } from '../../workbook/dashboard/reuseStanding';
import type { Figures } from './figures';
import type { PageProps } from './pageProps';

interface ReuseCardProps extends PageProps {
  readonly reuse: ReuseStanding;
}

/** What reuse saved, what lies unused, and which rights end. */
export function ReuseCard({ reuse, figures, language }: ReuseCardProps) {
  return (
    <section class="card" aria-labelledby="reuse">
      <h2 id="reuse">{leadershipTexts.reuse[language]}</h2>
      <p class="pair">{say(worthOf(reuse, figures), language)}</p>
      {alertsOf(reuse, figures).map((alert) => (
        <p class="small" key={alert.text.en}>
          {say(alert, language)}
        </p>
      ))}
    </section>
  );
}

function worthOf({ value }: ReuseStanding, figures: Figures): Message {
  return value === null || value <= 0
    ? message(leadershipTexts.reuseUnknown, {})
    : message(leadershipTexts.reuseValue, { value: figures.money(value) });
}

function alertsOf(
  { ended, ending, firstEndsOn, unused }: ReuseStanding,
  figures: Figures,
): Message[] {
  const alerts: Message[] = [];
  if (ended > 0) alerts.push(message(leadershipTexts.rightsEnded, { count: ended }));
  if (ending > 0 && firstEndsOn !== null) {
    const values = { count: ending, day: figures.day(firstEndsOn) };
    alerts.push(message(leadershipTexts.rightsEnding, values));
  }
  if (unused > 0) alerts.push(message(leadershipTexts.unusedAssets, { count: unused }));
  return alerts;
}
