import { register } from './sections/register.js';
import { IcleiLangSwitch } from './sections/lang-switch/lang-switch.js';

register([IcleiLangSwitch]);

export { IcleiLangSwitch };
