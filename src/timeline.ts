import { register } from './sections/register.js';
import { IcleiTimeline } from './sections/timeline/timeline.js';

register({ 'iclei-timeline': IcleiTimeline });

export { IcleiTimeline };
