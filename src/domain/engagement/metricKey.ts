import { cleanText } from '../../ground/cells/cleanText';

/** What metrics of Benchmarks are compared by, as they are declared: "ER followers" is er_followers. */
export function metricKey(metric: string): string {
  return cleanText(metric)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
