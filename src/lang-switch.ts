import { register } from './sections/register.js';
import { IcleiLangSwitch } from './sections/lang-switch/lang-switch.js';

register({ 'iclei-lang-switch': IcleiLangSwitch });

export { IcleiLangSwitch };
