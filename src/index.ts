import { page } from './language/resolve.js';
import { warn } from './notices/warn.js';
import { IcleiAbout } from './sections/about/about.js';
import { isOurs } from './sections/content.js';
import { IcleiHero } from './sections/hero/hero.js';
import { IcleiImpact } from './sections/impact-list/impact.js';
import { IcleiImpactList } from './sections/impact-list/impact-list.js';
import { IcleiLangSwitch } from './sections/lang-switch/lang-switch.js';
import { IcleiPillars } from './sections/pillars/pillars.js';
import { IcleiMilestone } from './sections/timeline/milestone.js';
import { IcleiTimeline } from './sections/timeline/timeline.js';
import { register } from './sections/register.js';

const elements = [
  IcleiHero,
  IcleiAbout,
  IcleiPillars,
  IcleiMilestone,
  IcleiTimeline,
  IcleiImpact,
  IcleiImpactList,
  IcleiLangSwitch,
];

register(elements);

/** A tag that starts with `iclei-` and is not one of these elements must be misspelt. */
const warnAboutMisspeltTags = () => {
  for (const element of document.querySelectorAll(':not(:defined)')) {
    if (isOurs(element) && !elements.some(({ icleiTag }) => icleiTag === element.localName)) {
      warn('tag', element);
    }
  }
};

if (page?.readyState === 'complete') {
  warnAboutMisspeltTags();
} else if (page) {
  addEventListener('load', warnAboutMisspeltTags);
}

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
