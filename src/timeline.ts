import { register } from './sections/register.js';
import { IcleiMilestone } from './sections/timeline/milestone.js';
import { IcleiTimeline } from './sections/timeline/timeline.js';

register([IcleiMilestone, IcleiTimeline]);

export { IcleiMilestone, IcleiTimeline };
