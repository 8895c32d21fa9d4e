export default {
  app: { name: 'CCHC', vendor: 'Quản trị' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: 'en' },
};
