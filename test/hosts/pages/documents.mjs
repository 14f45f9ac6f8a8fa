/** Pages that are no HTML documents of today. */
import { around, page, sections } from './page.mjs';

const xhtml = (load, content = sections) => ({
  type: 'application/xhtml+xml',
  html: page({
    root: 'xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr"',
    content,
    load,
  }).replace('<!doctype html>', '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>'),
});

/** Chromium runs no <script type="module"> in XML (crbug.com/717643). */
const importing = (address) => `<script>import("${address}");</script>`;

const quirks = (load) => ({ html: page({ load }).replace('<!doctype html>', '') });

export const documents = {
  xhtml: xhtml(importing('/cdn/iclei.js')),
  'xhtml-classic': xhtml('<script src="/cdn/iclei.classic.js"></script>'),
  'xhtml-classic-defer': xhtml('<script src="/cdn/iclei.classic.js" defer="defer"></script>'),
  'xhtml-with-npm-modules': xhtml(
    importing('/dist/index.js'),
    sections.replace('<iclei-about lang="ja">', '$&<p id="fallback">L’ICLEI</p>'),
  ),
  'quirks-mode': quirks(),
  'quirks-mode-with-npm-modules': quirks('<script type="module" src="/dist/index.js"></script>'),
  'html-of-1997': {
    html: page({
      body: `<table width="100%" border="1"><tr><td bgcolor="#ffffcc"><font face="Arial" size="2" color="red"><center>${around(sections)}</center></font></td></tr></table>`,
    }).replace('<!doctype html>', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">'),
  },
};
