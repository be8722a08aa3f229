import type { Message } from '../../ground/text/text';
import type { PipelineInput } from '../../job/pipelineInput';
import type { WarehouseEndpoints } from '../../shared/warehouseEndpoints';
import type { Cell } from '../../workbook/write/rowsFor';
import type { TabSheets } from '../tabs/tabSheets';
import type { CountedThere } from './countThere';

/** The rows of the tabs that are published, without their headers. */
export interface PublishedTabs {
  readonly looker: readonly (readonly Cell[])[];
  readonly credits: readonly (readonly Cell[])[];
}

/** All that the rest of the server knows of a warehouse, so that a build can leave it out. */
export interface WarehouseDoor {
  /** Whether this copy of the add-on can ask BigQuery: built with it, and its service switched on. */
  isSwitchedOn(): boolean;
  /**
   * What the warehouse counted, where this file has one that counts; undefined where leads and orders stand in the
   * file.
   *
   * @throws InputError that says what stands in the way; the run ends before anything is written
   * @throws WarehouseError while the warehouse is still at work: the next execution asks again
   */
  countWhereTold(
    sheets: TabSheets,
    input: PipelineInput,
    turn: { readonly runId: string; readonly deadlineMs: number },
  ): CountedThere | undefined;
  /** How many rows the warehouse counted and what it read for that; '' where it counted nothing. */
  countedSentence(sheets: TabSheets, rows: number | undefined): string;
  /**
   * Sends the figures of a run to the warehouse, where this file has one. Never throws.
   *
   * @returns what to say of it in the file's language; '' without a warehouse
   */
  publishFigures(sheets: TabSheets, runId: string, tabs: PublishedTabs, deadlineMs: number): string;
  /** Goes on with publishing that an earlier execution had to leave to the warehouse. */
  goOnPublishing(sheets: TabSheets, deadlineMs: number): void;
  /** What to say of an error that only means that the warehouse needs more time; undefined for every other. */
  stillAtWork(error: unknown): Message | undefined;
  readonly endpoints: WarehouseEndpoints;
}
