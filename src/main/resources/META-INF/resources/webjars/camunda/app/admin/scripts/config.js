// Vietnamese unless this browser's user has chosen English (see cchc-language.js).
const english = window.localStorage.getItem('cchc-language') === 'en';
const language = english ? 'en' : 'vi';

// The engine's loader gives up after seven seconds and leaves the page white; on a slow line it has to wait.
window.require.config({waitSeconds: 0});

export default {
  app: {
    name: english ? 'Admin' : 'Quản trị',
    vendor: 'CCHC Tương Dương ·'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'L LT',
    normal: 'L LT',
    long: 'dddd, L LT',
    short: 'L'
  },
  customScripts: ['../../files/@version@/tasklist/scripts/cchc-language.js', '../../files/@version@/admin/scripts/cchc-admin.js'],
  disableWelcomeMessage: true
};
