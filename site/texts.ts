/** The texts of the site outside its tools. */
import { msg, str } from '@lit/localize';

/** The name of the page on which a webmaster makes the HTML. */
export const builderTitle = (): string =>
  msg('Build your page', {
    id: 'site.builder.title',
    desc: 'Site, navigation and title of the page, a request to the reader. At most 40 characters.',
  });

/** The name of the page on which a webmaster has HTML checked. */
export const checkerTitle = (): string =>
  msg('Check my page', {
    id: 'site.checker.title',
    desc: 'Site, navigation and title of the page, what the reader wants to do. At most 40 characters.',
  });

/** What the foot of each page says. */
export const versionLine = (version: string): string =>
  msg(str`Version ${version} of ICLEI Elements`, {
    id: 'site.footer.version',
    desc: 'Site, foot of each page. Not to be translated: “ICLEI Elements”, which is the name of the software, and the placeholder, which is a number such as 1.2.0. At most 80 characters.',
  });
