/*
 * The only entry of Code.js and the only writer of globals. Every name assigned here becomes a
 * top-level function: triggers and menu items by hand, cell functions from the catalog.
 */
import './cellFunctions.generated';
