// What the Cockpit of CCHC adds to the engine's own.
import {speakVietnamese} from '../../tasklist/scripts/form-language.js';
import {haveTexts} from '../../tasklist/scripts/texts.js';
import {keepReadable} from './cockpit-texts.js';
import {dutyTab} from './duty-tab.js';
import {overdueLink, overduePage} from './overdue-page.js';
import {overduePanel} from './overdue-panel.js';

await haveTexts('cockpit');
keepReadable();
if (window.localStorage.getItem('cchc-language') !== 'en') {
  speakVietnamese();
}

export default [overduePanel, overduePage, overdueLink, dutyTab];
