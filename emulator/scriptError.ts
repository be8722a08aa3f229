/** What a script threw, or why it was ended, in this process's values. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** True when Google would have killed the execution: no handler of the script ran. */
  readonly timedOut: boolean;
}
