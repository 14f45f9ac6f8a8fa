/** The texts of the last step. */
import { msg, str } from '@lit/localize';
import type { Piece } from '../snippet/snippet.js';

/** Where each piece goes. */
export const placeTexts = (): Record<Piece['place'], string> => ({
  page: msg('Paste this where the sections should show', {
    id: 'builder.place.page',
    desc: 'Builder, label above HTML. At most 80 characters.',
  }),
  address: msg('Enter this address where your website system asks for a script', {
    id: 'builder.place.address',
    desc: 'Builder, label above the address of a script: a field in the settings of a content management system (CMS). At most 90 characters.',
  }),
});

/** Said where the files come from this site, while that is only on the webmaster's own computer. */
export const localText = (): string =>
  msg(
    'This site is on your own computer, where your visitors do not find its files. For a page on the web, choose “From my own website” in step 6.',
    {
      id: 'builder.host.local',
      desc: 'Builder, note about the choice “From this site”, also above the HTML. Quote the other choice as it is translated. At most 220 characters.',
    },
  );

/** Which language the words in the HTML have, if the sections follow that of the page. */
export const languageText = (language: string): string =>
  msg(
    str`The words in this HTML are in the language that you have chosen above the preview: ${language}.`,
    {
      id: 'builder.result.language',
      desc: 'Builder, note above the HTML. The value is the name of a language in that language, such as “Español”. At most 140 characters.',
    },
  );

export const resultTexts = () => ({
  failed: msg('A file of this site could not be loaded, so the HTML is not ready.', {
    id: 'builder.result.failed',
    desc: 'Builder, in place of the HTML. At most 100 characters.',
  }),
  again: msg('Try again', {
    id: 'builder.result.again',
    desc: 'Builder, button after something could not be loaded. At most 25 characters.',
  }),
  download: msg('Download as a page', {
    id: 'builder.download',
    desc: 'Builder, button. At most 35 characters.',
  }),
  downloaded: msg('Your browser has saved iclei.html.', {
    id: 'builder.downloaded',
    desc: 'Builder, said beside the button “Download as a page”. At most 60 characters.',
  }),
  link: msg('Link for a colleague', {
    id: 'builder.link',
    desc: 'Builder, label above an address. At most 50 characters.',
  }),
  linkHint: msg(
    'It opens this page with everything that you have entered. No server receives what you have entered.',
    {
      id: 'builder.link.hint',
      desc: 'Builder, hint below the link for a colleague. At most 150 characters.',
    },
  ),
});
