/** The pages around the HTML of a webmaster. None of them is a screen of a product. */
import { escape } from '../../site/page.mjs';

const before = [
  '<!doctype html>',
  '<html lang="en">',
  '  <head>',
  '    <title>Climate – Lindenau</title>',
  '  </head>',
  '  <body>',
  '    <h1>Our climate</h1>',
  '    <p>What Lindenau does, and with whom.</p>',
  '',
];

/** A page of a city. */
export const cityPage = (html) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Climate – Lindenau</title>
    <style>
      :root { font: 1.0625rem/1.6 system-ui, sans-serif; }
      body { max-width: 56rem; margin: 0 auto; padding: 1rem 2rem; }
      iframe { width: 100%; border: 1px solid #6b7f86; }
    </style>
  </head>
  <body>
    <h1>Our climate</h1>
    <p>What Lindenau does, and with whom.</p>
    ${html}
  </body>
</html>`;

/** A page with HTML in a frame without an origin, as some website builders show what is pasted into their block. */
export const withFrame = (html) =>
  cityPage(
    `<iframe title="ICLEI" sandbox="allow-scripts" height="420" srcdoc="${escape(html)}"></iframe>`,
  );

/** The HTML of a page in an editor, with what a webmaster has pasted in an element `mark`. */
export const inEditor = (html) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page in an editor</title>
  <style>
    body { margin: 1rem; color: #33454c; font: 15px/1.6 monospace; }
    pre { margin: 0; font: inherit; overflow-wrap: anywhere; white-space: pre-wrap; }
    mark { display: block; margin-block: 0.5rem; padding: 0.5rem; background: #dff2e8; color: #12303a; }
  </style>
  <pre>${escape(before.join('\n'))}<mark>${escape(html)}</mark>${escape('  </body>\n</html>')}</pre>
</html>`;
