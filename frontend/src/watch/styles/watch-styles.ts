import { barStyles } from './bar-styles.js';
import { frameStyles } from './frame-styles.js';
import { phoneStyles } from './phone-styles.js';
import { signStyles } from './sign-styles.js';
import { staleStyles } from './stale-styles.js';
import { tableStyles } from './table-styles.js';
import { wallStyles } from './wall-styles.js';

/** The screens come last: they take back what a table on a desk needs. */
export const watchStyles = [frameStyles, barStyles, tableStyles, signStyles, staleStyles, wallStyles, phoneStyles];
