import { readFileSync } from 'node:fs';
import { themes } from '../../server.mjs';

/**
 * A theme, from the file that the demonstration serves.
 *
 * @param {string} name
 * @param {string} css whose first line is a comment such as `A classic town hall: serifs, burgundy.`
 */
function themeOf(name, css) {
  const [, title, summary] = /\/\* (.*?): (.*?) \*\//.exec(css);
  const [, declarations] = /\{([^}]*)\}/.exec(css);
  return {
    name,
    title,
    summary: `${summary[0].toUpperCase()}${summary.slice(1)}`,
    css: css.trim(),
    /** The same in one line, for the attribute `style`. */
    declarations: declarations.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** The example themes, in the order of the demonstration. */
export default () =>
  themes.map((name) => themeOf(name, readFileSync(`site/assets/themes/${name}.css`, 'utf8')));
