export { IcleiLangSwitch, type LanguageChange } from '../sections/lang-switch/lang-switch.js';
