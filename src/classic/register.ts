import { register as registerNow } from '../sections/register.js';

/**
 * Registers elements as `sections/register.ts` does. In a page that is being read as XML only when it has
 * been read: Chromium does not tell the elements that it makes while reading XML of their attributes, as
 * `year` of a milestone. It does when they are there before.
 */
export function register(...elements: Parameters<typeof registerNow>): void {
  const isReadingXml = document.readyState === 'loading' && document.contentType !== 'text/html';
  if (isReadingXml) {
    document.addEventListener('DOMContentLoaded', () => {
      registerNow(...elements);
    });
  } else {
    registerNow(...elements);
  }
}
