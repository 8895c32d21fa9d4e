// What the Cockpit of CCHC adds to the engine's own.
import {keepDates} from './cockpit-dates.js';
import {overduePanel} from './overdue-panel.js';

keepDates();

export default [overduePanel];
