import { useState } from 'preact/hooks';
import { dayOfText } from '../../../ground/time/calendarDay';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportRequest } from '../../../shared/importEndpoints';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

interface PeriodChoiceProps {
  readonly request: ImportRequest;
  readonly onChange: (request: ImportRequest) => void;
}

/** Which days the counts of a report without dates are of. */
export function PeriodChoice({ request, onChange }: PeriodChoiceProps) {
  const words = useWords();
  const [start, setStart] = useState(request.periodStart);
  const [end, setEnd] = useState(request.periodEnd);
  const isDay = (text: string) => !Number.isNaN(dayOfText(text));
  return (
    <>
      <TextField
        label={words(texts.periodStart)}
        hint={words(texts.dayHint)}
        value={start}
        onChange={setStart}
      />
      <TextField
        label={words(texts.periodEnd)}
        hint={words(texts.dayHint)}
        value={end}
        onChange={setEnd}
      />
      <div class="row">
        <Button
          isDisabled={!isDay(start) || !isDay(end) || end < start}
          onClick={() => onChange({ ...request, periodStart: start, periodEnd: end })}
        >
          {words(texts.preview)}
        </Button>
      </div>
    </>
  );
}
