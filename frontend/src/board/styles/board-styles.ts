import { agendaStyles } from './agenda-styles.js';
import { bandStyles } from './band-styles.js';
import { carryStyles } from './carry-styles.js';
import { dutyStyles } from './duty-styles.js';
import { frameStyles } from './frame-styles.js';
import { gridStyles } from './grid-styles.js';
import { headStyles } from './head-styles.js';
import { peopleStyles } from './people-styles.js';
import { printStyles } from './print-styles.js';
import { signStyles } from './sign-styles.js';

/** Print comes last: it takes back what a screen needs. */
export const boardStyles = [
  frameStyles,
  headStyles,
  gridStyles,
  dutyStyles,
  bandStyles,
  peopleStyles,
  signStyles,
  carryStyles,
  agendaStyles,
  printStyles,
];
