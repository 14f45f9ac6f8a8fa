/** What sanitize-html leaves of the HTML for a CMS, with its defaults and with a list of tags that an editor has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sanitize from 'sanitize-html';
import { snippet } from './builder.mjs';
import { city, ownWords, textOf, textsOfIclei } from './city.mjs';

for (const language of ['en', 'fr', 'zh-Hans']) {
  const words = [...(await textsOfIclei(language)), ...Object.values(ownWords).flat()];

  for (const kind of ['keeps-html', 'removes-tags']) {
    for (const [what, settings] of [
      ['its defaults', undefined],
      ['paragraphs alone', { allowedTags: ['p'] }],
    ]) {
      test(`${kind} in ${language} has every word after sanitize-html with ${what}`, async () => {
        const chosen = { ...city, language, delivery: { kind } };
        const [{ code }] = await snippet(chosen, 'https://elements.example.org/iclei/');
        const left = sanitize(code, settings);
        assert.doesNotMatch(left, /<(iclei-|script|style)/);
        const text = textOf(left);
        assert.deepEqual(
          words.filter((word) => !text.includes(word)),
          [],
        );
        assert.match(left, /Two\s*(<br \/>)?\slines/);
        if (!settings) assert.match(left, /<h2>.*<li>/s);
      });
    }
  }
}
