import { register } from './sections/register.js';
import { IcleiMilestone } from './sections/timeline/milestone.js';
import { IcleiTimeline } from './sections/timeline/timeline.js';

register({ 'iclei-milestone': IcleiMilestone, 'iclei-timeline': IcleiTimeline });

export { IcleiMilestone, IcleiTimeline };
