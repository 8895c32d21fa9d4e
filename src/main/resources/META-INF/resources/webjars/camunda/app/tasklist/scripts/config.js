// Vietnamese unless this browser's user has chosen English (see cchc-language.js).
const english = window.localStorage.getItem('cchc-language') === 'en';
const language = english ? 'en' : 'vi';

export default {
  app: {
    name: english ? 'Tasklist' : 'Công việc',
    vendor: 'CCHC Tương Dương'
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
  customScripts: ['scripts/cchc-language.js', 'scripts/cchc-tasklist.js'],
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
      description: english ? 'opens the start process modal dialog' : 'mở hộp bắt đầu quy trình'
    }
  },
  disableWelcomeMessage: true
};
