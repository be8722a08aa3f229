import { message, say } from '../../ground/text/text';
import { auditTexts } from '../../messages/auditTexts';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { AuditResult } from '../../workbook/dashboard/auditResult';
import type { PageProps } from './pageProps';

interface AuditCardProps extends PageProps {
  readonly audit: AuditResult;
}

/** Built to scale or just to post, and what would change that first. */
export function AuditCard({ audit, formats, language }: AuditCardProps) {
  const { verdict, points, most, nextSteps } = audit;
  const counted = { points: formats.count(points), most: formats.count(most) };
  return (
    <section class="card" aria-labelledby="audit">
      <h2 id="audit">{leadershipTexts.audit[language]}</h2>
      <p class="pair">
        <strong>{auditTexts.verdicts[verdict][language]}</strong>{' '}
        {say(message(leadershipTexts.auditPoints, counted), language)}
      </p>
      {nextSteps.map((step) => (
        <p class="small" key={step}>
          {step}
        </p>
      ))}
    </section>
  );
}
