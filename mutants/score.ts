/** What became of the mutants of a room. */
export interface Score {
  readonly name: string;
  readonly killed: number;
  /** No test failed. */
  readonly survived: number;
  /** No test even ran the line. */
  readonly unseen: number;
}

/** The part of a mutation report (mutation-testing-elements, version 2) that is read here. */
export interface MutationReport {
  readonly files: {
    readonly [path: string]: {
      readonly mutants: readonly {
        readonly status: string;
        readonly mutatorName: string;
        readonly replacement?: string;
        readonly location: { readonly start: { readonly line: number; readonly column: number } };
      }[];
    };
  };
}

export const TABLE_HEAD = [
  '| room | mutants | killed | survived | in lines that no test runs | score |',
  '|---|---|---|---|---|---|',
];

/** A mutant that ends in an endless loop counts as killed; one that does not compile is none. */
export function scoreOf(name: string, report: MutationReport): Score {
  const statuses = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const count = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return {
    name,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    unseen: count('NoCoverage'),
  };
}

/** All rooms together. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  return {
    name: 'all',
    killed: sum(({ killed }) => killed),
    survived: sum(({ survived }) => survived),
    unseen: sum(({ unseen }) => unseen),
  };
}

/** One row of the table; the score is the share of mutants that a test noticed. */
export function scoreLine({ name, killed, survived, unseen }: Score): string {
  const mutants = killed + survived + unseen;
  const score = mutants === 0 ? 'none to kill' : `${((100 * killed) / mutants).toFixed(1)} %`;
  return `| ${[name, mutants, killed, survived, unseen, score].join(' | ')} |`;
}

/** Every mutant that lived, `file:line:column mutator → replacement`, for those who write the missing tests. */
export function survivorLines({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start }, mutatorName, replacement = '', status }) => {
        const shown = replacement.replace(/\s+/g, ' ').slice(0, 100);
        const unseen = status === 'NoCoverage' ? ' (no test runs it)' : '';
        return `${path}:${start.line}:${start.column} ${mutatorName} → ${shown}${unseen}`;
      }),
  );
}
