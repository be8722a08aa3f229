import builtInNames from './builtInNames.json';

/**
 * Source of declarations in front of a script. Node looks a global of a context of its own up through a hook that
 * costs half a microsecond each time; a declared name is found as fast as at Google.
 */
export const DECLARED_BUILT_INS_SOURCE = `let { ${builtInNames.join(', ')} } = globalThis;`;

/**
 * Source of the half of the boundary that lives inside the script's own context, so that arrays,
 * dates, errors and functions the script meets belong to its realm and lead nowhere else.
 * `invoke(id, member, args)`, `now()` and `textOf(id)` are the only ways out.
 */
export const REALM_SOURCE = `(function (invoke, now, textOf) {
  'use strict';
  const NativeDate = Date;
  const NativeError = Error;
  const NativeProxy = Proxy;
  const { construct, apply } = Reflect;
  const freeze = Object.freeze;
  const create = Object.create;
  const define = Object.defineProperty;
  const settleWith = Promise.prototype.then;
  const resolved = Promise.resolve.bind(Promise);

  function VirtualDate(...parts) {
    if (new.target === undefined) return new NativeDate(now()).toString();
    return construct(NativeDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  VirtualDate.prototype = NativeDate.prototype;
  define(VirtualDate, 'name', { value: 'Date' });
  define(VirtualDate, 'length', { value: 7 });
  define(VirtualDate, 'now', { value: () => now(), writable: true, configurable: true });
  define(VirtualDate, 'parse', { value: NativeDate.parse, writable: true, configurable: true });
  define(VirtualDate, 'UTC', { value: NativeDate.UTC, writable: true, configurable: true });
  define(NativeDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  define(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });

  function fail(name, message) {
    const error = new NativeError(message);
    define(error, 'name', { value: name, writable: true, configurable: true });
    return error;
  }

  function ask(id, member, args) {
    const outcome = invoke(id, member, args);
    if (outcome.failed) throw fail(outcome.name, outcome.message);
    return outcome.value;
  }

  function memberOf(known, id, className, member) {
    const kind = known(member);
    if (kind === 'method') return (...args) => ask(id, member, args);
    if (kind === 'property') return ask(id, member, undefined);
    throw fail('TypeError', className + '.' + member + ' is not emulated');
  }

  function describe(className) {
    return () => className;
  }

  return freeze({
    array: () => [],
    object: () => ({}),
    date: (milliseconds) => new NativeDate(milliseconds),
    error: fail,
    call: (callee, args) => apply(callee, undefined, args),
    settle: (value, done, failed) => {
      // Handlers must be of this realm, or their jobs would wait in the queue of the process.
      apply(settleWith, resolved(value), [(found) => done(found), (error) => failed(error)]);
    },
    service: (id, className, known) => {
      const seen = create(null);
      return new NativeProxy({}, {
        get(target, member) {
          if (member === Symbol.toPrimitive || member === 'toString') return () => textOf(id);
          if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
          if (member in seen) return seen[member];
          const found = memberOf(known, id, className, member);
          if (typeof found === 'function') seen[member] = found;
          return found;
        },
        has: (target, member) => known(member) !== undefined,
        set(target, member) {
          throw fail('TypeError', className + '.' + String(member) + ' cannot be set');
        },
      });
    },
    enumeration: (className, names, valueOf) => {
      const values = create(null);
      for (let at = 0; at < names.length; at += 1) values[names[at]] = valueOf(names[at]);
      return new NativeProxy(freeze(values), {
        get(target, member) {
          if (member === 'toString' || member === Symbol.toPrimitive) return describe(className);
          if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
          if (member in target) return target[member];
          throw fail('TypeError', className + '.' + member + ' is not emulated');
        },
      });
    },
    enumValue: (enumName, name, ordinal) => freeze({
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
    }),
  });
})`;
