import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening, TaxYearLine } from '../../../../shared/operations';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { Heading } from '../../../shared/heading';
import { Note } from '../../../shared/note';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { OperationsGate } from '../../operations/operationsGate';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { useMoney } from '../../operations/useMoney';

/** Rates of tax with their days and sources; they are edited in their tab. */
export function TaxView() {
  return <OperationsGate>{(operations) => <Rates operations={operations} />}</OperationsGate>;
}

function Rates({ operations: { tax, taxYears } }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const add = useChange('addTaxRules');
  return (
    <div class="stack">
      <Heading>{words(sidebarMoreTexts.tax)}</Heading>
      <p class="quiet">{words(texts.taxIntro)}</p>
      <TaxYears lines={taxYears} />
      {tax.length === 0 && <p>{words(texts.taxEmpty)}</p>}
      {tax.length > 0 && (
        <ul class="list">
          {tax.map((rule, index) => (
            <li key={`${rule.kind}-${index}`} class="tight">
              <RateLine rule={rule} />
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button isBusy={add.work.state === 'working'} onClick={() => void add.start({})}>
          {words(texts.taxAdd)}
        </Button>
      </div>
      <WorkStatus work={add.work} progress={words(sidebarOperationsTexts.saving)} />
    </div>
  );
}

function TaxYears({ lines }: { readonly lines: readonly TaxYearLine[] }) {
  const words = useWords();
  const money = useMoney();
  if (lines.length === 0) return null;
  return (
    <Note tone="warn">
      {lines.map(({ creator, kind, year, paid, threshold, isReached }) => (
        <p key={`${creator}-${kind}-${year}`} class="small">
          {words(isReached ? texts.yearReached : texts.yearNear, {
            creator,
            kind: words(choiceText('taxKind', kind)),
            year,
            paid: money(paid),
            threshold: money(threshold),
          })}
        </p>
      ))}
    </Note>
  );
}

function RateLine({ rule }: { readonly rule: WireRecord<'Tax'> }) {
  const words = useWords();
  const dayText = useDay();
  const { opening } = useSidebar();
  const percent = new Intl.NumberFormat(opening.file.locale.replace('_', '-'), {
    style: 'percent',
    maximumFractionDigits: 2,
  });
  const money = useMoney();
  const day = dayText(rule.validFrom);
  const { rate, deductionShare, threshold, applies, currency } = rule;
  const ruleText = () => {
    if (rate !== null && deductionShare !== null && deductionShare > 0) {
      const part = percent.format(1 - deductionShare);
      return words(texts.taxLineOf, { rate: percent.format(rate), part, day });
    }
    if (rate !== null) return words(texts.taxLine, { rate: percent.format(rate), day });
    return applies === 'report' && threshold !== null
      ? words(texts.taxReport, { amount: money(threshold, currency), day })
      : words(texts.taxNote, { day });
  };
  return (
    <>
      <div class="spread">
        <strong>{words(choiceText('taxKind', rule.kind))}</strong>
        <span class="small number">{ruleText()}</span>
      </div>
      {rule.note !== '' && <p class="small">{rule.note}</p>}
      {rule.source !== '' && <p class="hint">{words(texts.taxSource, { source: rule.source })}</p>}
    </>
  );
}
