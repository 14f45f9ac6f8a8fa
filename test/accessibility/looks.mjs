/** The colours in which visitors see a page. */
const schemes = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  'forced colours': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
};

/**
 * How visitors see a page: every pair of colours, width and size of text. All combinations would take twice the time, for
 * what only shows where all three come together.
 */
export const looks = [
  { scheme: 'light', width: 320, size: 100 },
  { scheme: 'light', width: 1280, size: 200 },
  { scheme: 'dark', width: 320, size: 200 },
  { scheme: 'dark', width: 1280, size: 100 },
  { scheme: 'forced colours', width: 320, size: 200 },
  { scheme: 'forced colours', width: 1280, size: 100 },
];

/**
 * Axe reads a colour that forced colours leave alone: it gets the one that is painted.
 * https://github.com/dequelabs/axe-core/issues/3978
 */
const sayWhatIsPainted = () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  for (const element of all(document.body)) {
    element.style.webkitTextFillColor = getComputedStyle(element).color;
  }
};

/** Shows a page as a visitor sees it who has these colours, this window and this size of text. */
export async function look(tab, { scheme, width, size = 100 }) {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ ...schemes[scheme], 'prefers-reduced-motion': 'reduce' }).map(
      ([name, value]) => ({ name, value }),
    ),
  });
  await client.detach();
  await tab.setViewport({ width, height: 800 });
  await tab.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, size);
  if (scheme === 'forced colours') await tab.evaluate(sayWhatIsPainted);
}
