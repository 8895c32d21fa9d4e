// What the Cockpit of CCHC adds to the engine's own.
import {haveTexts} from '../../tasklist/scripts/texts.js';
import {keepReadable} from './cockpit-texts.js';
import {overduePanel} from './overdue-panel.js';

await haveTexts('cockpit');
keepReadable();

export default [overduePanel];
