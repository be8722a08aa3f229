/**
 * Google's refusal of arguments that no form of a method takes.
 *
 * @param method as Google's own reference names it, e.g. `Utilities.computeDigest`
 */
export function signatureError(method: string, given: readonly unknown[]): Error {
  const types = given.map(typeName).join(',');
  return new Error(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  const { emulates } = value.constructor as { emulates?: string };
  return emulates === undefined ? 'Object' : `SpreadsheetApp.${emulates}`;
}
