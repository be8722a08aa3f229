/** From how many points of signals on somebody is looked at before she is paid. */
export const doubtfulSignals = 50;
