/** The global object of a script; what is assigned here becomes a top-level function of Code.js. */
declare const global: Record<string, (...args: never[]) => unknown>;

/** Webpack's way of loading a module at the moment of the call. */
declare function require(path: './server/addMenu'): typeof import('./server/addMenu');
declare function require(path: './server/menu'): typeof import('./server/menu');
declare function require(path: './server/showPages'): typeof import('./server/showPages');
declare function require(path: './server/callEndpoint'): typeof import('./server/callEndpoint');
declare function require(path: './server/job/runWhenDue'): typeof import('./server/job/runWhenDue');
declare function require(path: './server/ownTrouble'): typeof import('./server/ownTrouble');
