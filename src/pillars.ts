import { register } from './sections/register.js';
import { IcleiPillars } from './sections/pillars/pillars.js';

register([IcleiPillars]);

export { IcleiPillars };
