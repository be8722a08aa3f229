/** Something about a user's file that the user can mend; its message is one whole sentence for the terminal. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
