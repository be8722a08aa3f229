/** One value of a Google enumeration, e.g. `SpreadsheetApp.WrapStrategy.WRAP`. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** A Google enumeration, e.g. `ScriptApp.AuthMode`: the script sees its values as members. */
export class GoogleEnum<Name extends string = string> {
  private readonly values: ReadonlyMap<string, EnumValue>;

  constructor(
    readonly name: string,
    names: readonly Name[],
  ) {
    this.values = new Map(names.map((value, at) => [value, new EnumValue(name, value, at)]));
  }

  get(name: Name): EnumValue {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`${this.name}.${name} is not emulated`);
    return value;
  }

  /** All values in order. */
  all(): readonly EnumValue[] {
    return [...this.values.values()];
  }
}

/**
 * The name of an enumeration value that a script handed over.
 *
 * @throws Error in Google's words when it is something else
 */
export function enumName(value: unknown, expected: GoogleEnum): string {
  if (value instanceof EnumValue && value.enumName === expected.name) return value.name;
  throw new Error(`Cannot find method: expected a value of ${expected.name}, but found ${value}.`);
}
