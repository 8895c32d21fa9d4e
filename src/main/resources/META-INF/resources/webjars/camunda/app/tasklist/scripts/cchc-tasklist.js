// What the Tasklist of CCHC adds to the engine's own.
import {deadlineTab} from './deadline-tab.js';
import {speakVietnamese} from './form-language.js';

if (window.localStorage.getItem('cchc-language') !== 'en') {
  speakVietnamese();
}

export default [deadlineTab];
