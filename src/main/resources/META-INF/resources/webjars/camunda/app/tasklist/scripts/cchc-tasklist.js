// What the Tasklist of CCHC adds to the engine's own.
import {deadlineTab} from './deadline-tab.js';
import {dialogs} from './dialogs.js';
import {evidenceTab} from './evidence-tab.js';
import {speakVietnamese, writeDaysFirst} from './form-language.js';
import {historyTab} from './history-tab.js';
import {noticeLink} from './notice-link.js';
import {boardLink, deskLink} from './page-links.js';
import {fitPage} from './page.js';
import {taskCard} from './task-card.js';
import {haveTexts} from './texts.js';

await haveTexts('tasklist');
fitPage();
writeDaysFirst();
if (window.localStorage.getItem('cchc-language') !== 'en') {
  speakVietnamese();
}

export default [taskCard, evidenceTab, deadlineTab, historyTab, ...dialogs, deskLink, boardLink, noticeLink];
