import { register as registerNow } from '../sections/register.js';

/**
 * Registers classes as `sections/register.ts` does, but on a page served as XML only after it has been
 * parsed: for elements that Chromium creates while it parses XML, it does not call
 * attributeChangedCallback, so a milestone would not know its `year`. When existing elements upgrade, it does.
 */
export function register(classes: Parameters<typeof registerNow>[0]): void {
  const isReadingXml = document.readyState === 'loading' && document.contentType !== 'text/html';
  if (isReadingXml) {
    document.addEventListener('DOMContentLoaded', () => {
      registerNow(classes);
    });
  } else {
    registerNow(classes);
  }
}
