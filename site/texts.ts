/**
 * The texts of the site outside its tools, in the language that is set when a function is called. The
 * pages of the site that exist in every language take all of their texts from here.
 */
import { msg, str } from '@lit/localize';
import { sentences } from './sentences.js';

/** The header and the footer of every page. */
const frame = () => ({
  name: msg('ICLEI Elements', {
    id: 'site.name',
    desc: 'Site, name of the project, at the top of every page and in the title of the window. Do not translate “Elements”. At most 30 characters.',
  }),
  skip: msg('Skip to the content', {
    id: 'site.skip',
    desc: 'Site, first link of every page, shown when it has the focus; leads past the navigation. At most 40 characters.',
  }),
  languages: msg('Language of this site', {
    id: 'site.languages',
    desc: 'Site, name of the list of languages at the top of the page, for screen readers. At most 40 characters.',
  }),
  repository: msg('Source code', {
    id: 'site.repository',
    desc: 'Site, link in the footer to the place where the code is developed. At most 30 characters.',
  }),
  licence: msg(
    'The code is under the MIT licence. The texts of the sections and the name ICLEI belong to ICLEI.',
    {
      id: 'site.licence',
      desc: 'Site, footer of every page. At most 180 characters.',
    },
  ),
  /** @param version such as `1.2.3`. */
  version: (version: string) =>
    msg(str`Version ${version}`, {
      id: 'site.version',
      desc: 'Site, footer of every page. The value is the number of a version, such as 1.2.3. At most 30 characters.',
    }),
});

/** The names of the pages, in the navigation and in the footer. */
const nav = () => ({
  pages: msg('Pages of this site', {
    id: 'site.nav.pages',
    desc: 'Site, name of the navigation at the top of the page, for screen readers. At most 40 characters.',
  }),
  more: msg('More about this site', {
    id: 'site.nav.more',
    desc: 'Site, name of the navigation in the footer, for screen readers. At most 40 characters.',
  }),
  home: msg('Home', {
    id: 'site.nav.home',
    desc: 'Site, navigation: link to the home page of this site. At most 20 characters.',
  }),
  builder: msg('Builder', {
    id: 'site.nav.builder',
    desc: 'Site, navigation: link to the tool that makes the HTML for a page. At most 20 characters.',
  }),
  gallery: msg('Gallery', {
    id: 'site.nav.gallery',
    desc: 'Site, navigation: link to the page that shows all sections and themes. At most 20 characters.',
  }),
  instructions: msg('Instructions', {
    id: 'site.nav.instructions',
    desc: 'Site, navigation: link to the instructions for each kind of website. At most 20 characters.',
  }),
  files: msg('Files', {
    id: 'site.nav.files',
    desc: 'Site, navigation: link to the page where the files can be downloaded. At most 20 characters.',
  }),
  check: msg('Check my page', {
    id: 'site.nav.check',
    desc: 'Site, navigation: link to the tool that finds mistakes in the HTML of a page. At most 25 characters.',
  }),
  accessibility: msg('Accessibility', {
    id: 'site.nav.accessibility',
    desc: 'Site, footer: link to the accessibility statement. At most 30 characters.',
  }),
  privacy: msg('Privacy', {
    id: 'site.nav.privacy',
    desc: 'Site, footer: link to the page about personal data. At most 30 characters.',
  }),
  developers: msg('For developers', {
    id: 'site.nav.developers',
    desc: 'Site, footer: link to the page for people who write software. At most 30 characters.',
  }),
  translators: msg('For translators', {
    id: 'site.nav.translators',
    desc: 'Site, footer: link to the page for people who translate. At most 30 characters.',
  }),
  changes: msg('Changes', {
    id: 'site.nav.changes',
    desc: 'Site, footer: link to the list of what each version has changed. At most 30 characters.',
  }),
});

/** The first part of the home page, and the three steps. */
const start = () => ({
  title: msg('ICLEI on your city’s website', {
    id: 'site.home.title',
    desc: 'Site, heading of the home page, and title of the window. At most 60 characters.',
  }),
  introduction: msg(
    'Show who ICLEI is, what it does and what your city adds to it. You paste a few lines into a page of your own.',
    {
      id: 'site.home.introduction',
      desc: 'Site, first paragraph of the home page, and its description in search engines. At most 180 characters.',
    },
  ),
  toBuilder: msg('Build your HTML', {
    id: 'site.home.to-builder',
    desc: 'Site, home page: button that leads to the builder. At most 30 characters.',
  }),
  toGallery: msg('See all sections and themes', {
    id: 'site.home.to-gallery',
    desc: 'Site, home page: link to the gallery. At most 50 characters.',
  }),
  stepsHeading: msg('Three steps', {
    id: 'site.home.steps.heading',
    desc: 'Site, home page: heading above the three numbered steps. At most 40 characters.',
  }),
  steps: [
    msg('Choose sections, language and colours in the builder.', {
      id: 'site.home.steps.choose',
      desc: 'Site, home page: first of three numbered steps. At most 120 characters.',
    }),
    msg('Say what kind of page you have, and copy the HTML for it.', {
      id: 'site.home.steps.copy',
      desc: 'Site, home page: second of three numbered steps. HTML is the language of web pages. At most 120 characters.',
    }),
    msg('Paste it into your page, save the page and look at it.', {
      id: 'site.home.steps.paste',
      desc: 'Site, home page: last of three numbered steps. At most 120 characters.',
    }),
  ],
});

/** The second part of the home page: the sections, whom they are for, what they cost, their languages. */
const about = () => ({
  liveHeading: msg('What your visitors see', {
    id: 'site.home.live.heading',
    desc: 'Site, home page: heading above the sections of ICLEI, which are shown as on a city’s page. At most 50 characters.',
  }),
  live: msg('These are the sections themselves, not pictures of them.', {
    id: 'site.home.live',
    desc: 'Site, home page: sentence above the sections of ICLEI. At most 120 characters.',
  }),
  forHeading: msg('Who it is for', {
    id: 'site.home.for.heading',
    desc: 'Site, home page: heading. At most 40 characters.',
  }),
  for: sentences(
    msg('Every city, town and region that is a member of ICLEI can use the sections.', {
      id: 'site.home.for.members',
      desc: 'Site, home page: who may use the sections. At most 160 characters.',
    }),
    msg('You do not have to be a developer. You need a page into which you can paste HTML.', {
      id: 'site.home.for.webmasters',
      desc: 'Site, home page: what somebody who uses the sections needs. HTML is the language of web pages. At most 180 characters.',
    }),
  ),
  costHeading: msg('What it costs', {
    id: 'site.home.cost.heading',
    desc: 'Site, home page: heading above the answers about money and data. At most 40 characters.',
  }),
  costMoney: msg('Nothing. The code is open source.', {
    id: 'site.home.cost.money',
    desc: 'Site, home page: first answer to “What it costs”. At most 80 characters.',
  }),
  costData: msg('The sections set no cookies and count no visits.', {
    id: 'site.home.cost.data',
    desc: 'Site, home page: second answer to “What it costs”, about data. At most 100 characters.',
  }),
  costStorage: msg(
    'They store nothing in the browser, unless you let the language switch remember a choice.',
    {
      id: 'site.home.cost.storage',
      desc: 'Site, home page: third answer to “What it costs”. The switch is the list ENG, ES, FR … with which visitors choose a language. At most 180 characters.',
    },
  ),
  costHosts: msg(
    'They load their files from one place, which can be your own website, and nothing from anywhere else.',
    {
      id: 'site.home.cost.hosts',
      desc: 'Site, home page: last answer to “What it costs”. At most 200 characters.',
    },
  ),
  languagesHeading: msg('Seven languages', {
    id: 'site.home.languages.heading',
    desc: 'Site, home page: heading above what is said about the languages. At most 40 characters.',
  }),
  languages: msg(
    'The sections follow the language of your page. In a language that is not in this list they show English.',
    {
      id: 'site.home.languages',
      desc: 'Site, home page: below the heading “Seven languages”, above a list of them. At most 200 characters.',
    },
  ),
});

/** The pages of the two tools, around the tools. */
const tools = () => ({
  builder: {
    title: msg('Build the HTML for your page', {
      id: 'site.builder.title',
      desc: 'Site, heading of the page with the builder. At most 60 characters.',
    }),
    introduction: msg(
      'Choose what you want to show, and see it at once. Then copy the HTML and paste it into your page. What you type stays in your browser.',
      {
        id: 'site.builder.introduction',
        desc: 'Site, page with the builder: paragraph below its heading. At most 220 characters.',
      },
    ),
  },
  check: {
    title: msg('Check my page', {
      id: 'site.check.title',
      desc: 'Site, heading of the page with the checker, which finds mistakes in the HTML of a page. At most 40 characters.',
    }),
    introduction: msg(
      'Paste the HTML of your page, or drop its file. You see what is wrong, and the HTML as it should be. Your page does not leave your browser.',
      {
        id: 'site.check.introduction',
        desc: 'Site, page with the checker: paragraph below its heading. At most 220 characters.',
      },
    ),
  },
  noScript: msg('This tool needs JavaScript, and your browser does not run it.', {
    id: 'site.no-script',
    desc: 'Site, shown in place of a tool where JavaScript is turned off. At most 120 characters.',
  }),
  instead: msg('You can copy the HTML from the gallery instead.', {
    id: 'site.no-script.instead',
    desc: 'Site, link after “This tool needs JavaScript …”; leads to the gallery. At most 80 characters.',
  }),
});

/** All texts in the current language. */
export const texts = () => ({
  frame: frame(),
  nav: nav(),
  home: { ...start(), ...about() },
  ...tools(),
});

/** The texts of the site, as the templates of its pages use them. */
export type Texts = ReturnType<typeof texts>;
