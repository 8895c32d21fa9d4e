// Vietnamese unless this browser's user has chosen English (see cchc-language.js).
const english = window.localStorage.getItem('cchc-language') === 'en';
const language = english ? 'en' : 'vi';

// The engine's loader gives up after seven seconds and leaves the page white; on a slow line it has to wait.
window.require.config({waitSeconds: 0});

// What the engine's Tasklist offers and nobody needs here: tasks outside any process, sorting (the most
// urgent come first), descriptions of tasks (the forms have them), the log of one task (the duty's own history has it),
// its own way of showing variables.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'tasklist.navbar.action:create-task-action', 'tasklist.header:tasklist-sorting',
  'tasklist.task.detail:task-detail-description', 'tasklist.task.detail:task-detail-history',
  'tasklist.card:tasklist-card-variables'
].join(','));

// On a slow line: the modules at once, not one after another as each is found in the one before.
['dates', 'deadline-tab', 'dialog', 'dialogs', 'drafts', 'duty-record', 'element', 'evidence-tab', 'filter-counts',
  'form-language', 'form-messages', 'history-tab', 'notice-link', 'page', 'page-links', 'server', 'task-card', 'texts',
  'working-days']
  .forEach((name) => document.head.append(Object.assign(document.createElement('link'),
    {rel: 'modulepreload', href: new URL(`../../../files/@version@/tasklist/scripts/${name}.js`, import.meta.url).href})));

export default {
  app: {
    name: english ? 'Tasklist' : 'Công việc',
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
  customScripts: ['../../files/@version@/tasklist/scripts/cchc-language.js', '../../files/@version@/tasklist/scripts/cchc-tasklist.js'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: english ? 'claims the currently selected task' : 'nhận công việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: english ? 'set the focus to the first filter in the list' : 'đến bộ lọc đầu tiên trong danh sách'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: english ? 'sets the focus to the first task in the list' : 'đến công việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: english ? 'sets the focus to the first input field in a task form' : 'đến ô nhập đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: english ? 'opens the start process modal dialog' : 'mở hộp khởi tạo nhiệm vụ'
    }
  },
  disableWelcomeMessage: true
};
