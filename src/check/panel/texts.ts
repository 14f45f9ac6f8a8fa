import { html, msg, plain, type Words } from '../words.js';

/** The texts of the panel around the findings. */
export const panelTexts = (): Record<
  | 'title'
  | 'close'
  | 'again'
  | 'show'
  | 'copy'
  | 'copied'
  | 'selected'
  | 'instead'
  | 'style'
  | 'privacy'
  | 'wait'
  | 'none',
  string
> => ({
  title: plain(
    msg('Check of the ICLEI sections', {
      id: 'check.panel.title',
      desc: 'Check of a page, title of the panel. At most 45 characters.',
    }),
  ),
  close: plain(
    msg('Close', {
      id: 'check.panel.close',
      desc: 'Check of a page, button that closes the panel. At most 15 characters.',
    }),
  ),
  again: plain(
    msg('Check again', {
      id: 'check.panel.again',
      desc: 'Check of a page, button. At most 30 characters.',
    }),
  ),
  show: plain(
    msg('Show on the page', {
      id: 'check.panel.show',
      desc: 'Check of a page, button that scrolls to the place of a mistake. At most 35 characters.',
    }),
  ),
  copy: plain(
    msg('Copy', {
      id: 'check.panel.copy',
      desc: 'Check of a page, button that copies HTML. At most 20 characters.',
    }),
  ),
  copied: plain(
    msg('Copied', {
      id: 'check.panel.copied',
      desc: 'Check of a page, what the button says once the HTML is copied. At most 20 characters.',
    }),
  ),
  selected: plain(
    msg(
      'The browser does not let the page copy. The text is selected: copy it with the keyboard.',
      {
        id: 'check.panel.selected',
        desc: 'Check of a page, where copying is not allowed: two sentences. At most 120 characters.',
      },
    ),
  ),
  instead: plain(
    msg('Write instead', {
      id: 'check.panel.instead',
      desc: 'Check of a page, before the HTML to write in the place of what is wrong. At most 30 characters.',
    }),
  ),
  style: plain(
    msg('Add to your style sheet', {
      id: 'check.panel.style',
      desc: 'Check of a page, before the rule of CSS to write. At most 40 characters.',
    }),
  ),
  privacy: plain(
    msg('This panel is only on your screen. It stores nothing and sends nothing.', {
      id: 'check.panel.privacy',
      desc: 'Check of a page, last line of the panel: two sentences. At most 90 characters.',
    }),
  ),
  wait: plain(
    msg('The page is being checked.', {
      id: 'check.panel.wait',
      desc: 'Check of a page, while the sections are not ready: one sentence. At most 50 characters.',
    }),
  ),
  none: plain(
    msg('There are no ICLEI elements on this page.', {
      id: 'check.panel.none',
      desc: 'Check of a page, where there is nothing to check: one sentence. At most 60 characters.',
    }),
  ),
});

/** The summary if nothing is wrong. */
export const fine = (elements: number): Words =>
  msg(html`Nothing is wrong. ICLEI elements on this page: ${elements}.`, {
    id: 'check.panel.fine',
    desc: 'Check of a page, where nothing is wrong: two sentences. Not to be translated: the placeholder, a number. At most 80 characters.',
  });

/** The summary if something is wrong. */
export const found = (findings: number): Words =>
  msg(html`To fix: ${findings}`, {
    id: 'check.panel.found',
    desc: 'Check of a page, how many mistakes there are: Not to be translated: the placeholder, a number from 1 on. At most 30 characters.',
  });
