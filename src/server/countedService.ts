import { countServiceCall } from './serviceCalls';

/** What never changes while an execution is at work. */
const constant = new Set([
  'getId',
  'getName',
  'getSheetId',
  'getSpreadsheetLocale',
  'getSpreadsheetTimeZone',
  'getUrl',
]);
/** What only inserting and deleting rows or columns changes, by what changes it. */
const gridSizes: readonly (readonly [RegExp, string])[] = [
  [/^(?:insert|delete)Rows?/, 'getMaxRows'],
  [/^(?:insert|delete)Columns?/, 'getMaxColumns'],
];
const lasting = new Set([...constant, ...gridSizes.map(([, size]) => size)]);

type Member = (...args: unknown[]) => unknown;

/** The service behind each stand-in: Google's own methods take nothing else. */
const services = new WeakMap<object, object>();

/**
 * A stand-in for one of Google's objects: every call to it, and to the objects that it hands out, is counted, and
 * what cannot have changed since is not asked again. Sheets are asked for their id, name and size dozens of times
 * in a run, and every question is a trip to Google.
 */
export function countedService<Service extends object>(service: Service): Service {
  const known = new Map<string, unknown>();
  const standIn: Service = new Proxy(service, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...args: unknown[]) => {
        if (known.has(name)) return known.get(name);
        countServiceCall();
        for (const [reshaping, size] of gridSizes) if (reshaping.test(name)) known.delete(size);
        const given = (member as Member).apply(target, args.map(serviceOf));
        const result = given === target ? standIn : handedOut(given);
        if (lasting.has(name)) known.set(name, result);
        return result;
      };
    },
  });
  services.set(standIn, service);
  return standIn;
}

/** Objects of Google's become stand-ins, alone or listed; values stay as they are. */
function handedOut(given: unknown): unknown {
  if (Array.isArray(given)) return isService(given[0]) ? given.map(handedOut) : given;
  return isService(given) ? countedService(given) : given;
}

function isService(given: unknown): given is object {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  return Object.prototype.toString.call(given) !== '[object Date]';
}

/** An argument as Google takes it, also within options such as `{ template: sheet }` and lists such as `[range]`. */
function serviceOf(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null) return argument;
  if (Array.isArray(argument))
    return isListOfServices(argument) ? argument.map(unwrapped) : argument;
  const service = services.get(argument);
  if (service !== undefined) return service;
  // Anything else is handed on as it is: Google knows its own enums by identity.
  if (!Object.values(argument).some(isStandIn)) return argument;
  return Object.fromEntries(
    Object.entries(argument).map(([key, value]) => [key, serviceOf(value)]),
  );
}

function unwrapped(item: unknown): unknown {
  return Array.isArray(item) ? item.map(serviceOf) : serviceOf(item);
}

function isStandIn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && services.has(value);
}

/** A rectangle is told by its first row, so that one of values is not walked through. */
function isListOfServices(list: readonly unknown[]): boolean {
  const [first] = list;
  return Array.isArray(first) ? first.some(isStandIn) : list.some(isStandIn);
}
