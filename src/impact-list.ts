import { register } from './sections/register.js';
import { IcleiImpact } from './sections/impact-list/impact.js';
import { IcleiImpactList } from './sections/impact-list/impact-list.js';

register([IcleiImpact, IcleiImpactList]);

export { IcleiImpact, IcleiImpactList };
