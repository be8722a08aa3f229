/**
 * What survives `JSON.stringify` and `JSON.parse` unchanged; anything else becomes `never`, so that
 * a Date, a Map or a function in an endpoint's types is a compile error instead of a lost value.
 */
export type JsonSafe<T> = T extends string | number | boolean | null
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | RegExp
      ? never
      : T extends object
        ? { readonly [key in keyof T]: JsonSafe<T[key]> }
        : never;
