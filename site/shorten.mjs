/** What makes the site's scripts a third smaller. */
import { minifyHTMLLiterals } from 'minify-literals';

const hexOf = (color) => color && { hex: color.hex };

/** Keeps of the design tokens what the builder reads: the colours. */
function colorsIn(json) {
  const { color } = JSON.parse(json);
  const colors = Object.entries(color)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, { $value, $extensions: { mode } = {} }]) => [
      name,
      { $value: hexOf($value), $extensions: mode && { mode: { dark: hexOf(mode.dark) } } },
    ]);
  return JSON.stringify({ color: Object.fromEntries(colors) });
}

/** Takes out what only translators read, and the white space of templates and styles. */
async function shorten(code, id) {
  const short = code.replaceAll(/\bdesc:\s*(['"])(?:(?!\1)[^\\\n]|\\.)*\1,?/g, '');
  return { code: (await minifyHTMLLiterals(short, { fileName: id }))?.code ?? short, map: null };
}

/** For Vite. */
export const shortenSite = () => ({
  name: 'shorten-site',
  enforce: 'pre',
  transform(code, id) {
    if (/\/site\/[^?]*\.ts$/.test(id)) return shorten(code, id);
    return id.endsWith('/design/tokens.json') ? { code: colorsIn(code), map: null } : null;
  },
});
