import { readExcel } from '../files/readExcel';

/** The Excel reader is a script of its own: the sidebar fetches it when the first Excel file is chosen. */
Object.assign(globalThis, { flywheelReadExcel: readExcel });
