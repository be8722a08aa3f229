const PROPERTY = 'flywheelUserId';

/** A random id of the person at work, kept with her own properties: enough to tell two people apart. */
export function userId(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(PROPERTY);
  if (known !== null) return known;
  const fresh = Utilities.getUuid();
  properties.setProperty(PROPERTY, fresh);
  return fresh;
}
