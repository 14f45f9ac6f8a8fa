import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listen } from '../listen.mjs';
import { scenes } from './scenes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (path) => sirv(root + path, { dev: true });

const folders = {
  iclei: folder('dist/cdn'),
  fonts: folder('node_modules/@fontsource-variable'),
  themes: folder('site/assets/themes'),
  site: folder('site-static'),
};
const own = folder('test/pictures');

const sheet = (href) => `<link rel="stylesheet" href="${href}" />`;

const page = ({ html, language = 'en', direction = 'ltr', theme }) => `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A picture of ICLEI Elements</title>
    <link rel="icon" href="data:," />
    ${['noto-sans', 'noto-sans-arabic', 'noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc'].map((font) => sheet(`/fonts/${font}/index.css`)).join('')}
    ${theme ? sheet(`/themes/${theme}.css`) : ''}
    ${sheet('/host.css')}
    <script type="module" src="/iclei/iclei.js"></script>
  </head>
  <body>
    ${html}
  </body>
</html>
`;

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const scene = scenes[pathname.slice(1, -1)];
  if (scene) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(scene));
    return;
  }
  const [, first] = pathname.split('/');
  const files = Object.hasOwn(folders, first) ? folders[first] : own;
  if (files !== own) {
    request.url = request.url.slice(first.length + 1);
  }
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`There is no ${pathname}\n`);
  });
}

/**
 * Serves the pages to picture while the tests run.
 *
 * @returns {Promise<() => void>} what ends it.
 * @throws {Error} if there is no bundle to picture.
 */
export default async function serve() {
  if (!existsSync(`${root}dist/cdn/iclei.js`)) {
    throw new Error('There is nothing to picture yet: npm run build makes it.');
  }
  const { url, close } = await listen(answer);
  process.env.PICTURES_URL = url;
  return close;
}
