/*
 * The functions of Math, bound once: a look-up of the global Math is slow in some hosts (a sandbox
 * of its own for each script), and the loops of this folder ask for it millions of times.
 */
export const { abs, cos, exp, floor, imul, log, log1p, max, min, sign, sqrt } = Math;

/** 2π. */
export const twoPi = 2 * Math.PI;
