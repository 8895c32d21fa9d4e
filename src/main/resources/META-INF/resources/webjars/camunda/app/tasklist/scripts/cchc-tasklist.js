// What the Tasklist of CCHC adds to the engine's own.
import {deadlineTab} from './deadline-tab.js';
import {districtReport} from './district-report.js';
import {dossierDesk} from './dossier-desk.js';
import {dossierFacts} from './dossier-facts.js';
import {evidenceTab} from './evidence-tab.js';
import {speakVietnamese, writeDaysFirst} from './form-language.js';
import {meeting} from './meeting.js';
import {noticeLink} from './notice-link.js';
import {boardLink, deskLink} from './page-links.js';
import {fitPage} from './page.js';
import {reportDesk} from './report-desk.js';
import {reportSheet} from './report-sheet.js';
import {reviewSheet} from './review-sheet.js';
import {scoreSheet} from './score-sheet.js';
import {taskCard} from './task-card.js';
import {haveTexts} from './texts.js';
import {workSheet} from './work-sheet.js';

await haveTexts('tasklist');
fitPage();
writeDaysFirst();
if (window.localStorage.getItem('cchc-language') !== 'en') {
  speakVietnamese();
}

export default [
  taskCard, evidenceTab, deadlineTab, reviewSheet, dossierFacts, dossierDesk, workSheet, reportSheet, districtReport,
  reportDesk, scoreSheet, deskLink, boardLink, noticeLink, meeting
];
