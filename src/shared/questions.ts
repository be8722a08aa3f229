import type { ExplainableMeaning } from '../domain/orders/statusMeaning';

/** A status that nobody has explained. */
export interface StatusQuestion {
  readonly word: string;
  readonly rows: number;
}

/** An answer of a survey that may mean a creator. */
export interface NameQuestion {
  readonly answer: string;
  readonly answers: number;
  readonly creatorId: string;
  readonly creator: string;
}

/** A handle that stands under two ids: probably one creator. */
export interface TwinQuestion {
  readonly handle: string;
  readonly firstId: string;
  readonly secondId: string;
  /** What people call them; with the id where both are called the same. */
  readonly firstName: string;
  readonly secondName: string;
}

/** What only a person can say about orders and creators. */
export interface QuestionsOpening {
  readonly words: readonly StatusQuestion[];
  readonly names: readonly NameQuestion[];
  readonly twins: readonly TwinQuestion[];
  /** Two ids that were put together last, while that can be taken back. */
  readonly lastMerge: { readonly keptId: string; readonly movedId: string } | null;
}

/** How many cells of how many tabs an id was changed in. */
export interface ChangedIds {
  readonly cells: number;
  readonly tabs: number;
}

/** Questions about the data, and what a person answers. */
export interface QuestionEndpoints {
  openQuestions(input: Record<string, never>): QuestionsOpening;
  /** Says what a status means, in Settings (status_words), for tabs and imports alike. */
  explainStatus(input: { readonly word: string; readonly meaning: ExplainableMeaning }): {
    readonly statusWords: string;
  };
  /** Says that an answer means a creator: it is kept in Also known as. */
  confirmName(input: { readonly answer: string; readonly creatorId: string }): {
    readonly alsoKnownAs: string;
  };
  /** Puts two ids of one creator together in every tab that has it. */
  mergeCreators(input: { readonly keptId: string; readonly movedId: string }): ChangedIds;
  /** Takes the last such merge back. @throws when rows were moved or changed meanwhile */
  undoMergeCreators(input: Record<string, never>): ChangedIds;
}
