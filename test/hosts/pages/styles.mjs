/** Pages with styles that are not made for us, each as sites have them. */
import { around, bundleAfter, link, page, sections } from './page.mjs';
import { published } from './published.mjs';

const style = (css) => `<style>${css}</style>`;

/** The sections inside something that is as wide as the page. */
const inside = (css) => page({ content: `<div style="${css}">${sections}</div>` });

const container = `
  <nav class="navbar navbar-expand navbar-default navbar-light bg-light"><div class="container">
    <a class="navbar-brand" href="/" data-host="data-host">Lindenau</a>
    <ul class="nav nav-pills"><li class="nav-item active"><a class="nav-link" href="/" data-host="data-host">Accueil</a></li></ul>
  </div></nav>
  <div class="container"><div class="row"><div class="col-md-8 col-md-offset-2 offset-md-2 lead text-muted">
    ${around(sections)}
    <button class="btn btn-default btn-primary" data-host="data-host">Envoyer</button>
  </div></div></div>`;

/** Leaves out the sections that are not on the screen. */
export const contentVisibility = style(
  'main > :not([data-host]) { content-visibility: auto; contain-intrinsic-size: auto 500px }',
);

export const styles = {
  ...Object.fromEntries(
    Object.entries(published).map(([name, { needs, first, ...parts }]) => [
      name,
      { html: page({ ...parts, load: first && bundleAfter(first) }), needs },
    ]),
  ),
  'all-unset': { html: page({ head: style('* { all: unset !important }') }) },
  'all-initial': { html: page({ head: style('* { all: initial !important }') }) },
  'all-unset-but-structure': {
    html: page({
      head: style('body, body * { all: unset !important } main, p { display: block !important }'),
    }),
  },
  'bootstrap-5': {
    html: page({
      head: link('/node_modules/bootstrap/dist/css/bootstrap.min.css'),
      body: container,
    }),
  },
  'bootstrap-5-dark': {
    html: page({
      head: link('/node_modules/bootstrap/dist/css/bootstrap.min.css'),
      root: 'lang="fr" data-bs-theme="dark"',
      body: container,
    }),
  },
  'bootstrap-5-right-to-left': {
    html: page({
      head: link('/node_modules/bootstrap/dist/css/bootstrap.rtl.min.css'),
      root: 'lang="fr" dir="rtl"',
      body: container,
    }),
  },
  'bootstrap-3-theme': {
    html: page({
      head: link(
        '/node_modules/bootstrap-3/dist/css/bootstrap.min.css',
        '/node_modules/bootstrap-3/dist/css/bootstrap-theme.min.css',
      ),
      body: container,
    }),
  },
  'right-to-left': { html: page({ root: 'lang="fr" dir="rtl"' }) },
  'root-of-62-percent': {
    html: page({ head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') }),
  },
  'zoom-of-400-percent': { html: page({ head: style('html { zoom: 4 }') }) },
  'display-contents': {
    html: page({
      head: style('html body, main { display: contents }'),
      content: `<div style="display: contents"><div style="display: contents">${sections}</div></div>`,
    }),
  },
  'content-visibility': {
    html: page({ head: contentVisibility }),
  },
  'content-visibility-around': {
    html: page({
      head: style('main > div { content-visibility: auto; contain-intrinsic-size: auto 500px }'),
      content: sections.replace(/^ {2}<(iclei-[\w-]+)[^]*?<\/\1>/gm, '<div>$&</div>'),
    }),
  },
  'strict-containment': { html: inside('contain: layout style paint') },
  'flex-row': { html: inside('display: flex; flex-wrap: wrap; align-items: center') },
  'grid-of-content': { html: inside('display: grid; justify-items: start; align-items: center') },
  'float-and-table': { html: inside('display: table; float: right') },
};
