import { IcleiAbout } from './sections/about/about.js';
import { IcleiHero } from './sections/hero/hero.js';
import { IcleiImpact } from './sections/impact-list/impact.js';
import { IcleiImpactList } from './sections/impact-list/impact-list.js';
import { IcleiLangSwitch } from './sections/lang-switch/lang-switch.js';
import { IcleiPillars } from './sections/pillars/pillars.js';
import { IcleiMilestone } from './sections/timeline/milestone.js';
import { IcleiTimeline } from './sections/timeline/timeline.js';
import { register } from './sections/register.js';

register({
  'iclei-hero': IcleiHero,
  'iclei-about': IcleiAbout,
  'iclei-pillars': IcleiPillars,
  'iclei-milestone': IcleiMilestone,
  'iclei-timeline': IcleiTimeline,
  'iclei-impact': IcleiImpact,
  'iclei-impact-list': IcleiImpactList,
  'iclei-lang-switch': IcleiLangSwitch,
});

export {
  IcleiAbout,
  IcleiHero,
  IcleiImpact,
  IcleiImpactList,
  IcleiLangSwitch,
  IcleiMilestone,
  IcleiPillars,
  IcleiTimeline,
};
export { getLocale, setLocale } from './language/page.js';
export { locales, type Locale, type LocaleDescription } from './language/locales.js';
export type { LanguageChange } from './sections/lang-switch/lang-switch.js';
