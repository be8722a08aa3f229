/** A request without its id when that is blank: the product makes one. */
export function withoutBlankId(request: unknown, key: string): unknown {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return request;
  return Object.fromEntries(
    Object.entries(request).filter(([name, value]) => name !== key || (value ?? '') !== ''),
  );
}
