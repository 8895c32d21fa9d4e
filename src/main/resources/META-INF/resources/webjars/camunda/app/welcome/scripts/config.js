export default {
  app: { name: 'CCHC', vendor: 'Trang chính' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: 'en' },
};
