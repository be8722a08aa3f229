import fc from 'fast-check';
import type { PipelineInput } from '../../src/job/pipelineInput';
import { runPipeline } from '../../src/job/runPipeline';
import { factsQuery } from '../../src/warehouse/factsQuery';
import { readFacts } from '../../src/warehouse/readFacts';
import { messyBook } from '../../test/support/messyBook';
import { smallCampaign } from '../../test/support/smallCampaign';
import { dataset, inputOf, warehouseTables } from './support/warehouseBook';
import { sharedEngine } from './warehouseWorld';

const engine = sharedEngine();
const runs = Number(process.env.WAREHOUSE_BOOKS ?? 40);

/** The rows of a tab that a run writes. */
function rowsOf(input: PipelineInput, name: string): readonly (readonly unknown[])[] {
  return runPipeline(input).tabs.find((tab) => tab.name === name)?.rows ?? [];
}

/** The same run with leads and orders counted by the model in GoogleSQL. */
function countedThere(input: PipelineInput): PipelineInput {
  const { rows } = engine().evaluate(factsQuery(dataset), warehouseTables(input));
  const facts = readFacts(rows.map(({ fact, body }) => [String(fact), String(body)]));
  return { ...input, counted: { facts, looker: rowsOf(input, 'Looker').slice(1) as never } };
}

describe('a Scoreboard from a warehouse', () => {
  test('is the one of the file: a small campaign', () => {
    const input = inputOf(smallCampaign);
    expect(rowsOf(countedThere(input), 'Scoreboard')).toEqual(rowsOf(input, 'Scoreboard'));
  });

  test(`is the one of the file: ${runs} messy workbooks`, () => {
    fc.assert(
      fc.property(messyBook, (book) => {
        const input = inputOf(book);
        expect(rowsOf(countedThere(input), 'Scoreboard')).toEqual(rowsOf(input, 'Scoreboard'));
      }),
      { numRuns: runs, seed: 1 },
    );
  });
});
