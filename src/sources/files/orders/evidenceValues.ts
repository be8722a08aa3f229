import type { RecordValue } from '../../record';
import type { ExportRow } from '../exportRow';
import { conversionTags } from '../tags/tagNames';

/** Tags and landing page of an order: of its rows the first that tells each. */
export function evidenceValues(
  rows: readonly Pick<ExportRow, 'evidence'>[],
): Record<string, RecordValue> {
  const values: Record<string, RecordValue> = { landing_page: null, survey_creator: null };
  for (const tag of conversionTags) values[tag] = null;
  for (const row of rows) {
    const { tags, page, survey } = row.evidence();
    for (const [tag, value] of tags) values[tag] ??= value;
    values.landing_page ??= page || null;
    values.survey_creator ??= survey || null;
  }
  return values;
}
