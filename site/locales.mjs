/** The languages of the site and of Lindenau's page, in the order of their language links. */
export const locales = [
  { code: 'en', autonym: 'English' },
  { code: 'es', autonym: 'Español' },
  { code: 'fr', autonym: 'Français' },
  { code: 'pt', autonym: 'Português' },
  { code: 'ko', autonym: '한국어' },
  { code: 'ja', autonym: '日本語' },
  { code: 'zh-Hans', autonym: '简体中文' },
];
