/** How visitors see a page: every colour scheme at every width and size of text. */
const schemes = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  'forced colours': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
};

export const looks = Object.keys(schemes).flatMap((scheme) =>
  [320, 1280].flatMap((width) => [100, 200].map((size) => ({ scheme, width, size }))),
);

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
