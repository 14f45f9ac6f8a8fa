import type { Notice } from '../notices/notice.js';
import { findingOf } from './findings.js';
import { inPageLanguage } from './page-language.js';
import { html, msg, plain } from './words.js';

let hasOffered = false;

const offer = () =>
  msg(html`Add ${'#iclei-check'} to the address of this page to see all of this on the page.`, {
    id: 'check.offer',
    desc: 'Check of a page, in the console after what is wrong with the page: one sentence. Not to be translated: the code. At most 90 characters.',
  });

/** Explains a notice in the console. */
export function report(notice: Notice): void {
  inPageLanguage(() => {
    const { tag, attribute, words, write } = findingOf(notice);
    const place = [tag, attribute].filter(Boolean).join(' ');
    const lines = [`@iclei/elements: ${place}`.trim(), plain(words), write];
    console.info(lines.filter(Boolean).join('\n'));
    if (!hasOffered) {
      hasOffered = true;
      console.info(`@iclei/elements: ${plain(offer())}`);
    }
  });
}
