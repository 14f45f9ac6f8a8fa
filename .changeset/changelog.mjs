/** Reorders CHANGELOG.md after `changeset version`, which inserts the new release directly below the title. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const unreleased = '## Unreleased\n';

/**
 * Moves the introduction back below the title, and the entries under "Unreleased" into the new release.
 *
 * @param {string} text the changelog after `changeset version`.
 */
export function inOrder(text) {
  const [introduction = ''] = /^The format is [^]*?\n\n(?=## )/m.exec(text) ?? [];
  const [title, ...lines] = text.replace(introduction, '').split('\n');
  const [release, rest] = lines.join('\n').split(unreleased);
  const whole = rest === undefined ? release : `${release.trimEnd()}\n\n${rest.trimStart()}`;
  return `${title}\n\n${introduction}${unreleased}\n${whole.trim()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('CHANGELOG.md', inOrder(readFileSync('CHANGELOG.md', 'utf8')));
}
