import type { Cell } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { isVolatile } from './isVolatile';

/** Which tabs the engine knows: those with formulas, and those that formulas mention. */
export class SheetRoster {
  volatileFormulas = 0;
  private readonly formulasOfSheet = new Map<Worksheet, number>();
  private readonly texts = new Map<string, number>();
  private loaded = new Set<Worksheet>();
  private mentions: ReadonlySet<Worksheet> | undefined;
  private signature = '';

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      if (!sheet.hasHadFormulas) continue;
      sheet.forEachCell((cell) => this.count(sheet, cell.formula, 1));
    }
  }

  /** Formulas of all tabs. */
  formulas(): number {
    let sum = 0;
    for (const count of this.formulasOfSheet.values()) sum += count;
    return sum;
  }

  /** Keeps count; true when a formula came or went. */
  noteChange(sheet: Worksheet, before: Cell | undefined, after: Cell | undefined): boolean {
    if (before?.formula === undefined && after?.formula === undefined) return false;
    this.count(sheet, before?.formula, -1);
    this.count(sheet, after?.formula, 1);
    return true;
  }

  /**
   * Whether a tab that the engine has loaded has gone or changed its name or size since, or a formula now finds one
   * that it did not.
   */
  outdated(): boolean {
    this.mentions = undefined;
    return this.signature !== this.currentSignature() || this.unloadedMentions();
  }

  /** Whether a formula now mentions a tab that the engine has not loaded. */
  unloadedMentions(): boolean {
    return [...this.wanted()].some((sheet) => !this.loaded.has(sheet));
  }

  /** Takes stock before the engine is built anew. */
  load(): void {
    this.recount();
    this.loaded = new Set(this.wanted());
    this.signature = this.currentSignature();
  }

  /** The tabs that the engine knows the cells of. */
  loadedSheets(): ReadonlySet<Worksheet> {
    return this.loaded;
  }

  private count(sheet: Worksheet, formula: string | undefined, by: 1 | -1): void {
    if (formula === undefined) return;
    this.formulasOfSheet.set(sheet, (this.formulasOfSheet.get(sheet) ?? 0) + by);
    if (isVolatile(formula)) this.volatileFormulas += by;
    if (!formula.includes('!') && this.workbook.namedRanges.size === 0) return;
    const times = (this.texts.get(formula) ?? 0) + by;
    if (times > 0) this.texts.set(formula, times);
    else this.texts.delete(formula);
    this.mentions = undefined;
  }

  private recount(): void {
    this.formulasOfSheet.clear();
    this.texts.clear();
    this.volatileFormulas = 0;
    this.mentions = undefined;
    for (const sheet of this.workbook.sheets) {
      if (!sheet.hasHadFormulas) continue;
      sheet.forEachCell((cell) => this.count(sheet, cell.formula, 1));
    }
  }

  private wanted(): Set<Worksheet> {
    const own = this.workbook.sheets.filter((sheet) => (this.formulasOfSheet.get(sheet) ?? 0) > 0);
    const named = [...this.workbook.namedRanges.values()].map(({ sheetId }) =>
      this.workbook.sheetWithId(sheetId),
    );
    const wanted = new Set([...own, ...this.mentioned()]);
    if (wanted.size > 0) for (const sheet of named) if (sheet) wanted.add(sheet);
    return wanted;
  }

  private mentioned(): ReadonlySet<Worksheet> {
    if (this.mentions === undefined) {
      const all = [...this.texts.keys()].join('\n').toLowerCase();
      this.mentions = new Set(
        this.workbook.sheets.filter((sheet) =>
          all.includes(sheet.name.toLowerCase().replaceAll("'", "''")),
        ),
      );
    }
    return this.mentions;
  }

  private currentSignature(): string {
    const { sheets, namedRanges, locale, timeZone } = this.workbook;
    const sizes = sheets
      .filter((sheet) => this.loaded.has(sheet))
      .map((sheet) => [sheet.id, sheet.name, sheet.rowCount, sheet.columnCount]);
    return JSON.stringify([locale, timeZone, sizes, [...namedRanges.values()]]);
  }
}
