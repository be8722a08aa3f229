/** From how many points of signals on leaders hear of them, and somebody looks before a creator is paid or renewed. */
export const doubtfulSignals = 50;
