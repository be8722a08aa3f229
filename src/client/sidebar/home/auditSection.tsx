import { auditTexts } from '../../../messages/auditTexts';
import { leadershipTexts } from '../../../messages/leadershipTexts';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import type { Actions } from './useActions';

/** Built to scale or just to post: the verdict, and the three cheapest points that are missing. */
export function AuditSection({ actions }: { readonly actions: Actions }) {
  const words = useWords();
  const { audit } = useSidebar().opening;
  if (audit === null) return null;
  const { verdict, points, most, nextSteps } = audit;
  return (
    <section class="section" aria-labelledby="audit">
      <h2 id="audit">{words(leadershipTexts.audit)}</h2>
      <div class="spread">
        <strong>{words(auditTexts.verdicts[verdict])}</strong>
        <span class="quiet number">{words(leadershipTexts.auditPoints, { points, most })}</span>
      </div>
      {nextSteps.length > 0 && (
        <ul class="tight small">
          {nextSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <Button look="plain" onClick={() => void actions.show.start({ tab: 'Audit' })}>
        {words(texts.auditOpen)}
      </Button>
    </section>
  );
}
