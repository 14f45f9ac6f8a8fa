/** Pages that are no HTML documents of today. */
import { around, page, sections } from './page.mjs';

const xhtml = (address, content = sections) => ({
  type: 'application/xhtml+xml',
  html: page({
    root: 'xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr"',
    content,
    // Chromium runs no <script type="module"> in XML (crbug.com/717643).
    load: `<script>import("${address}");</script>`,
  }).replace('<!doctype html>', '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>'),
});

const quirks = (load) => ({ html: page({ load }).replace('<!doctype html>', '') });

export const documents = {
  xhtml: xhtml('/cdn/iclei.js'),
  'xhtml-with-npm-modules': xhtml(
    '/dist/index.js',
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
