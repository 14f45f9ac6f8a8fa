/** Pages with styles that others have published, in the markup that their own pages have around the content. */
import { article, around, link, sections } from './page.mjs';

const npm = (path) => link(`/node_modules/${path}`);

const includes = '/hosts/wordpress/wp-includes/css';
const theme = '/hosts/wordpress/wp-content/themes/twentytwentyone';

/**
 * What WordPress links on a page in Twenty Twenty-One, its last theme that is no block theme.
 *
 * @param direction `-rtl` for a page from right to left.
 */
const wordpress = (direction = '') =>
  link(
    `${includes}/dist/block-library/style${direction}.min.css`,
    `${includes}/classic-themes.min.css`,
    `${theme}/style${direction}.css`,
  );

const wordpressPage =
  'page-template-default page page-id-2 wp-embed-responsive singular no-widgets';

const foundation = `
  <div class="top-bar"><div class="top-bar-left">
    <ul class="menu"><li class="menu-text" data-host="data-host">Lindenau</li><li><a href="/">Accueil</a></li></ul>
  </div></div>
  <main class="grid-container"><div class="grid-x grid-margin-x grid-padding-x"><div class="cell medium-10 medium-offset-1">
    ${article(sections)}
    <a class="button" href="/" data-host="data-host">Envoyer</a>
  </div></div></main>`;

const bulma = `
  <nav class="navbar is-primary"><div class="navbar-brand"><a class="navbar-item" href="/">Lindenau</a></div></nav>
  <section class="section"><div class="container"><div class="columns"><div class="column is-10">
    <main class="content is-medium">${article(sections, { h1: 'title' })}</main>
    <button class="button is-link" data-host="data-host">Envoyer</button>
  </div></div></div></section>`;

const pico = `
  <header class="container"><nav><ul><li><strong>Lindenau</strong></li></ul><ul><li><a href="/">Accueil</a></li></ul></nav></header>
  <main class="container"><article>${article(sections)}<button data-host="data-host">Envoyer</button></article></main>`;

const unitedKingdom = `
  <div class="govuk-width-container">
    <main class="govuk-main-wrapper" id="main-content">
      <div class="govuk-grid-row"><div class="govuk-grid-column-full">
        ${article(sections, { h1: 'govuk-heading-xl', p: 'govuk-body', a: 'govuk-link', ul: 'govuk-list govuk-list--bullet' })}
        <button class="govuk-button" data-host="data-host">Envoyer</button>
      </div></div>
    </main>
  </div>`;

const unitedStates = `
  <header class="usa-header usa-header--basic"><div class="usa-nav-container"><div class="usa-navbar">
    <div class="usa-logo"><em class="usa-logo__text"><a href="/">Lindenau</a></em></div>
  </div></div></header>
  <main class="usa-section" id="main-content"><div class="grid-container"><div class="grid-row grid-gap">
    <div class="grid-col-12 usa-prose">
      ${article(sections, { a: 'usa-link', ul: 'usa-list' })}
      <button class="usa-button" data-host="data-host">Envoyer</button>
    </div>
  </div></div></main>`;

const tailwind = `
  <div class="min-h-screen bg-gray-50 text-gray-900 antialiased"><div class="container mx-auto px-4 leading-loose tracking-wide">
    ${around(sections)}
    <button class="rounded bg-blue-700 px-4 py-2 text-white uppercase" data-host="data-host">Envoyer</button>
  </div></div>`;

const twentyTwentyOne = `
  <div id="page" class="site">
    <a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>
    <header id="masthead" class="site-header has-title-and-tagline"><div class="site-branding">
      <p class="site-title"><a href="/">Lindenau</a></p>
      <p class="site-description" data-host="data-host">Une ville et ses habitants</p>
    </div></header>
    <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
      <article class="page type-page status-publish hentry entry">
        <header class="entry-header alignwide"><h1 class="entry-title">Climat</h1></header>
        <div class="entry-content">
          ${article(sections)}
          <div class="wp-block-button"><a class="wp-block-button__link" href="/" data-host="data-host">Envoyer</a></div>
        </div>
      </article>
    </main></div></div>
    <footer id="colophon" class="site-footer"><div class="site-info"><div class="site-name">Lindenau</div></div></footer>
  </div>`;

const french = 'lang="fr"';
const toTheLeft = 'lang="fr" dir="rtl"';

/** Fonts change the page too, which is remembered once they are there. */
const fontsCome = 'await document.fonts.ready; rememberHost();';

/** What `page` makes each of them of, and what has to be there before: for the page, and `first` for its script. */
export const published = {
  'reset-of-eric-meyer': { head: npm('reset-css/reset.css') },
  normalize: { head: npm('normalize.css/normalize.css') },
  'tailwind-preflight': { head: link('/hosts/tailwind.css'), body: tailwind },
  foundation: { head: npm('foundation-sites/dist/css/foundation.min.css'), body: foundation },
  'foundation-right-to-left': {
    head: npm('foundation-sites/dist/css/foundation-rtl.min.css'),
    root: toTheLeft,
    body: foundation,
  },
  bulma: { head: npm('bulma/css/bulma.min.css'), body: bulma },
  pico: { head: npm('@picocss/pico/css/pico.min.css'), body: pico },
  'pico-dark': {
    head: npm('@picocss/pico/css/pico.min.css'),
    root: `${french} data-theme="dark"`,
    body: pico,
  },
  'design-system-of-the-united-kingdom': {
    first: fontsCome,
    head: npm('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    root: `${french} class="govuk-template"`,
    bodyRoot: 'class="govuk-template__body js-enabled govuk-frontend-supported"',
    body: unitedKingdom,
  },
  'design-system-of-the-united-states': {
    first: fontsCome,
    head: npm('@uswds/uswds/dist/css/uswds.min.css'),
    body: unitedStates,
  },
  'classic-theme-of-wordpress': {
    needs: 'wordpress',
    head: wordpress(),
    bodyRoot: `class="${wordpressPage} is-light-theme"`,
    body: twentyTwentyOne,
  },
  'classic-theme-of-wordpress-right-to-left': {
    needs: 'wordpress',
    head: wordpress('-rtl'),
    root: toTheLeft,
    bodyRoot: `class="rtl ${wordpressPage} is-light-theme"`,
    body: twentyTwentyOne,
  },
};
