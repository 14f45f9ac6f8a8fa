import assert from 'node:assert/strict';
import { prerender } from '../../dist/prerender.js';

/** What follows in both texts from a little before they differ. */
function difference(one, other) {
  let end = 0;
  while (one[end] === other[end]) end += 1;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, end - 80), end + 120));
  return `WordPress: ${part(one)}\nprerender: ${part(other)}`;
}

/** @throws {Error} if `prerender` would change anything in a page. */
export async function assertPrerendered(html) {
  const expected = await prerender(html, { onNotice: () => undefined });
  if (expected !== html) assert.fail(difference(html, expected));
}

/** @throws {Error} with the part of a text in which a pattern is expected, if it is not there. */
export function assertMatch(html, pattern, near) {
  if (pattern.test(html)) return;
  const start = Math.max(0, html.search(near));
  assert.fail(`${pattern} is not in: ${html.slice(start, start + 1500)}`);
}
