/** Puts CHANGELOG.md in order after `changeset version`, which writes a release right below the title. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const unreleased = '## Unreleased\n';

/**
 * The changelog with its introduction below the title again, and with what was under "Unreleased" in the
 * release.
 *
 * @param {string} text as `changeset version` leaves it.
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
