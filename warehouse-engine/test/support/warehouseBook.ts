import { zoneClock } from '../../../src/ground/time/zoneClock';
import { modelInput } from '../../../src/job/modelInput';
import type { PipelineInput } from '../../../src/job/pipelineInput';
import { runPipeline } from '../../../src/job/runPipeline';
import { modelRows } from '../../../src/warehouse/modelRows';
import { tableSchemas } from '../../../src/warehouse/tableSchemas';
import { warehouseRow } from '../../../src/warehouse/warehouseRow';
import type { WarehouseRow } from '../../../src/warehouse/warehouseTable';
import { type Book, tabsOf } from '../../../test/support/jobBook';
import type { EngineTable } from '../../warehouseEngine';

export const dataset = 'project.flywheel';

/** The input of a book's run: UTC, English, on 1 June 2026 unless the test says otherwise. */
export function inputOf(book: Book, input: Partial<PipelineInput> = {}): PipelineInput {
  const nowMs = Date.UTC(2026, 5, 1);
  return { tabs: tabsOf(book), zone: 'UTC', locale: 'en_US', nowMs, ...input };
}

/** The tables of a workbook as the warehouse holds them. */
export function warehouseTables(input: PipelineInput): EngineTable[] {
  const rows = modelRows(modelInput(input));
  return tableSchemas
    .filter(({ name }) => rows.has(name))
    .map(({ name, fields }) => ({
      name: `${dataset}.${name}`,
      fields,
      rows: rows.get(name) ?? [],
    }));
}

/** The Looker rows that the job writes, as rows of the feed. */
export function jobFeed(input: PipelineInput): WarehouseRow[] {
  const looker = runPipeline(input).tabs.find(({ name }) => name === 'Looker');
  const clock = zoneClock(input.zone);
  return (looker?.rows ?? []).slice(1).map((cells) => warehouseRow('Looker', cells, clock));
}
