import type { OperationsOpening } from '../../../src/shared/operations';
import { sampleOperations } from './sampleOperations';

const script = '<img src=x onerror="window.isHacked=1"><script data-evil>isHacked=1</script>';
const endless = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselanhänger'.repeat(3);

/** What decides where something stands or is a number, day or moment of a known form stays as it is. */
const kept =
  /^(stage|state|agreement|waitsFor|moment|step|fact|verdict|kind|decision|severity|language|channel|today|.*Id|.*On|.*At|month|creatorId|isLate|currency|name)$/;

/** The sample with markup, endless words and script addresses in every text that people or tools wrote. */
export function hostileOperations(): OperationsOpening {
  const spoilt = spoil(sampleOperations(), '') as OperationsOpening;
  const names = new Map(sampleOperations().collaborations.map((row) => [row.creator, row.creator]));
  return {
    ...spoilt,
    collaborations: spoilt.collaborations.map((row, index) => {
      const creator = sampleOperations().collaborations[index]?.creator ?? '';
      return { ...row, creator: `${names.get(creator)} ${script} ${endless}` };
    }),
  };
}

function spoil(thing: unknown, key: string): unknown {
  if (Array.isArray(thing)) return thing.map((each) => spoil(each, key));
  if (typeof thing === 'object' && thing !== null) {
    return Object.fromEntries(
      Object.entries(thing).map(([name, value]) => [name, spoil(value, name)]),
    );
  }
  if (typeof thing !== 'string' || kept.test(key)) return thing;
  if (/url/i.test(key)) return `javascript:window.isHacked=1//${endless}`;
  return `${thing} ${script} ${endless}`;
}
