import type { AssignmentMaterial } from '../assignments/assignmentMaterial';

/** What the conversions of a file are added up from. */
export type TallyMaterial = Omit<AssignmentMaterial, 'reported' | 'tally'>;
