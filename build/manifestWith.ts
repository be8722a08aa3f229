import { type Access, accesses, advancedServices } from '../src/sources/access';

/** The fields of appsscript.json that access changes; the others are handed on. */
export interface ScriptManifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies: { readonly enabledAdvancedServices?: readonly AdvancedService[] };
  readonly urlFetchWhitelist?: readonly string[];
}

interface AdvancedService {
  readonly userSymbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** The manifest with what the named accesses need, and nothing else; as it was without any. */
export function manifestWith<Manifest extends ScriptManifest>(
  manifest: Manifest,
  ids: readonly string[],
): Manifest {
  const wanted = accesses.filter(({ id }) => ids.includes(id));
  const services = wanted.flatMap(({ service }) => (service ? [serviceEntry(service)] : []));
  const whitelist = wanted.flatMap((access) => access.whitelist);
  return {
    ...manifest,
    ...(services.length > 0 && { dependencies: { enabledAdvancedServices: services } }),
    oauthScopes: [...new Set([...manifest.oauthScopes, ...wanted.flatMap(({ scopes }) => scopes)])],
    ...(whitelist.length > 0 && { urlFetchWhitelist: whitelist }),
  };
}

function serviceEntry(service: NonNullable<Access['service']>): AdvancedService {
  return { userSymbol: service, ...advancedServices[service] };
}
