export default {
  app: { name: 'CCHC', vendor: 'Công việc' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: 'en' },
  customScripts: ['scripts/cchc-tasklist.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Nhận công việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'Đến công việc đầu tiên' },
    focusForm: { key: 'ctrl+alt+f', description: 'Đến ô nhập đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'Bắt đầu một quy trình' },
  },
};
