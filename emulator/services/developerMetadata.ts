import type { Execution } from '../execution';
import type { Area } from '../workbook/cell';
import type { DeveloperMetadata as MetadataModel } from '../workbook/sheetObjects';
import { EnumValue } from './googleEnum';
import { Service } from './service';
import { sheetEnums } from './sheetEnums';

/** Where metadata hangs: the whole file, a sheet, or rows or columns of one. */
export interface MetadataScope {
  readonly sheetId?: number;
  readonly area?: Area;
}

/** Adds metadata: `rest` is (value?), (visibility?) or (value, visibility). */
export function writeMetadata(
  execution: Execution,
  scope: MetadataScope,
  key: string,
  rest: readonly unknown[],
): void {
  const { workbook } = execution.host;
  const text = rest.find((part) => typeof part === 'string') as string | undefined;
  const visibility = rest.find((part) => part instanceof EnumValue) as EnumValue | undefined;
  workbook.metadata.push({
    id: workbook.takeObjectId(),
    key: String(key),
    value: text ?? null,
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    ...scope,
  });
}

/** SpreadsheetApp.DeveloperMetadata. */
export class DeveloperMetadata extends Service {
  static readonly emulates = 'DeveloperMetadata';

  constructor(
    execution: Execution,
    readonly model: MetadataModel,
  ) {
    super(execution);
  }

  getId() {
    return this.model.id;
  }

  getKey() {
    return this.model.key;
  }

  getValue() {
    return this.model.value;
  }

  setValue(value: unknown) {
    this.model.value = value === null ? null : String(value);
    return this;
  }

  getVisibility() {
    return sheetEnums.DeveloperMetadataVisibility.get(this.model.visibility);
  }

  remove() {
    const { workbook } = this.execution.host;
    workbook.metadata = workbook.metadata.filter((other) => other !== this.model);
  }
}

/** Searches metadata within a file, a sheet or a range. */
export class DeveloperMetadataFinder extends Service {
  static readonly emulates = 'DeveloperMetadataFinder';
  readonly wanted: { key?: string; value?: string; id?: number } = {};

  constructor(
    execution: Execution,
    readonly scope: MetadataScope,
  ) {
    super(execution);
  }

  withKey(key: string) {
    this.wanted.key = String(key);
    return this;
  }

  withValue(value: string) {
    this.wanted.value = String(value);
    return this;
  }

  withId(id: number) {
    this.wanted.id = id;
    return this;
  }

  find() {
    const { metadata } = this.execution.host.workbook;
    const found = metadata.filter((one) => matches(one, this.wanted) && within(one, this.scope));
    return found.map((one) => new DeveloperMetadata(this.execution, one));
  }
}

function matches(one: MetadataModel, wanted: DeveloperMetadataFinder['wanted']): boolean {
  return (
    (wanted.key === undefined || wanted.key === one.key) &&
    (wanted.value === undefined || wanted.value === one.value) &&
    (wanted.id === undefined || wanted.id === one.id)
  );
}

function within(one: MetadataModel, scope: MetadataScope): boolean {
  if (scope.sheetId === undefined) return true;
  if (one.sheetId !== scope.sheetId) return false;
  if (scope.area === undefined) return true;
  const { area } = one;
  return (
    area !== undefined &&
    area.row >= scope.area.row &&
    area.column >= scope.area.column &&
    area.row + area.rows <= scope.area.row + scope.area.rows &&
    area.column + area.columns <= scope.area.column + scope.area.columns
  );
}

/** Metadata hung exactly on this scope. */
export function metadataAt(execution: Execution, sheetId: number | undefined): DeveloperMetadata[] {
  return execution.host.workbook.metadata
    .filter((one) => one.sheetId === sheetId && one.area === undefined)
    .map((one) => new DeveloperMetadata(execution, one));
}
