import type { Execution } from '../execution';

/**
 * A service object as the script sees it. Methods and getters on the prototypes down to here are
 * visible to the script under their own names; fields are not. Nothing else is: an unknown member throws.
 */
export abstract class Service {
  constructor(readonly execution: Execution) {}

  /** What the object is when a script makes a text of it; hidden from the script under this name. */
  text(): string {
    return googleClassOf(this);
  }
}

/** A service class says which Google class it stands for. */
export interface ServiceClass {
  readonly emulates: string;
}

/** Members of the classes here that are none of Google's. */
const HIDDEN: ReadonlySet<string> = new Set(['constructor', 'text']);

const membersOfClass = new Map<object, ReadonlyMap<string, 'method' | 'property'>>();

/** Name of the Google class that a service object stands for. */
export function googleClassOf(service: Service): string {
  return (service.constructor as unknown as ServiceClass).emulates;
}

/** The members a script can reach, by name. */
export function membersOf(service: Service): ReadonlyMap<string, 'method' | 'property'> {
  const own = Object.getPrototypeOf(service) as object;
  let members = membersOfClass.get(own);
  if (members === undefined) {
    members = collectMembers(own);
    membersOfClass.set(own, members);
  }
  return members;
}

function collectMembers(own: object): Map<string, 'method' | 'property'> {
  const members = new Map<string, 'method' | 'property'>();
  for (
    let prototype = own;
    prototype !== Service.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    for (const [name, described] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!HIDDEN.has(name)) members.set(name, described.get ? 'property' : 'method');
    }
  }
  return members;
}
