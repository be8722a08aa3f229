/** The views of the More panel. */
export const moreNames = [
  'import',
  'questions',
  'functions',
  'help',
  'inquiries',
  'pages',
  'retro',
  'promotions',
  'channels',
  'brandSnapshots',
  'templates',
  'tax',
] as const;

export type MoreName = (typeof moreNames)[number];
