import type { HostState } from './hostState';
import type { AuthModeName, LogLine, User } from './hostTypes';
import type { Area } from './workbook/cell';
import type { ChartModel } from './workbook/sheetObjects';
import type { Worksheet } from './workbook/worksheet';

export type ExecutionKind = 'open' | 'edit' | 'menu' | 'page' | 'trigger' | 'cell';

/** Who runs what, and with which rights. */
export interface ExecutionPlan {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthModeName;
  readonly limitMs: number;
  readonly user: User;
}

/** Makes the service objects that lead to one another: a range to its sheet, a sheet to its file. */
export interface ServiceMakers {
  spreadsheet(): object;
  sheet(sheet: Worksheet): object;
  range(sheet: Worksheet, area: Area): object;
  chart(model: ChartModel): object;
}

/** One run of the script as its services see it: the host, the rights, the clock. */
export interface Execution {
  readonly host: HostState;
  readonly plan: ExecutionPlan;
  readonly make: ServiceMakers;
  /** Virtual now, epoch milliseconds. */
  now(): number;
  /** Lets a service take virtual time beyond the cost of the call itself. */
  spend(milliseconds: number): void;
  /**
   * Ends the script when its time is over.
   *
   * @throws Error in Google's words
   */
  checkTime(): void;
  /** The words of a write that is to break off halfway, told once; undefined when none is. */
  takeTear(): string | undefined;
  /** Ends the script: every further call fails without an effect. */
  kill(message: string): void;
  log(level: LogLine['level'], text: string): void;
}
