import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import type { HealthMaterial } from './healthMaterial';

const warnedDays = 30;

/** Lists content whose rights end within 30 days, or have ended while it is in use. */
export function reportRights({ workbook, nowMs }: HealthMaterial): void {
  const { assets, issues, reading } = workbook;
  const today = reading.clock.dayOf(nowMs);
  const rightsUntil = assets.number('rights_until');
  const startedOn = assets.number('started_on');
  const ids = assets.text('asset_id');
  for (let row = 0; row < assets.rowCount; row++) {
    const until = rightsUntil[row] ?? Number.NaN;
    const isOver = until < today;
    const isUsed = (startedOn[row] ?? Number.NaN) <= today;
    if (!(until <= today + warnedDays) || (isOver && !isUsed)) continue;
    const asset = ids.texts[ids.codes[row] ?? 0] ?? '';
    const place = {
      tab: 'Assets',
      row: assets.sheetRows[row] ?? null,
      column: 'rights_until',
    } as const;
    if (isOver) {
      issues.add({
        severity: 'error',
        ...place,
        expected: message(jobTexts.rightsInForce, {}),
        found: message(jobTexts.rightsOver, { asset, day: { day: until } }),
        toDo: message(jobTexts.rightsOverToDo, {}),
      });
    } else {
      issues.add({
        severity: 'warning',
        ...place,
        expected: message(jobTexts.rightsFor30Days, {}),
        found: message(jobTexts.rightsEnd, { asset, day: { day: until }, days: until - today }),
        toDo: message(jobTexts.rightsEndToDo, {}),
      });
    }
  }
}
