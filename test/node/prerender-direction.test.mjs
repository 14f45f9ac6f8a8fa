import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../dist/prerender.js';

const page = (content) => `<!doctype html><html lang="ar" dir="rtl"><body>${content}</body></html>`;

const timeline = `<iclei-timeline><h2 slot="heading">تاريخنا</h2>
  <p><iclei-milestone year="1992">انضمت مدينتنا</iclei-milestone></p>
  <iclei-milestone year="1996" lang="en" dir="ltr">We planted a forest</iclei-milestone></iclei-timeline>`;

describe('prerendering a page that is written from right to left', () => {
  it('has English from left to right, and the words of the city as the city has them', async () => {
    const html = await prerender(page(timeline));
    assert.match(html, /<section[^>]* lang="en" dir="ltr"/);
    assert.match(html, /<div class="frame[^"]*\brtl"/);
    assert.match(html, /<div[^>]* class="own" data-entry="0" lang="ar" dir="rtl">انضمت مدينتنا</);
    assert.match(
      html,
      /<div[^>]* class="own" data-entry="1" lang="en" dir="ltr">We planted a forest</,
    );
  });

  it('has the direction that a section has by itself for the words of the page', async () => {
    for (const [dir, isRightToLeft] of [
      ['rtl', true],
      ['ltr', false],
    ]) {
      const html = await prerender(
        `<html lang="en"><iclei-about dir="${dir}"></iclei-about></html>`,
      );
      assert.equal(/class="frame *rtl"/.test(html), isRightToLeft, html.slice(0, 200));
    }
  });

  it('has plain HTML with the direction of its language', async () => {
    const html = await prerender(page('<iclei-about></iclei-about>'), { fallback: true });
    assert.match(html, /<iclei-about><div lang="en" dir="ltr" data-iclei>/);
  });

  it('has what is more than fallback outside of what has the direction of English', async () => {
    const html = await prerender(page('<iclei-hero><h2>أخبار</h2></iclei-hero>'), {
      onNotice: () => undefined,
    });
    assert.match(html, /<\/section>\s*<\/div><slot><\/slot>.*<\/template><h2>أخبار<\/h2>/);
  });
});
