import { buildBundle } from '../workbench/bundle';

/** `npm run build`: the add-on into dist, stamped with what it was built from. */
buildBundle();
