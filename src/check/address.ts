/** File extensions that are also country-code domains. */
const files = new Set(['js', 'md', 'py', 'pl', 'rs', 'sh', 'ts', 'cc', 'so', 'ps']);

/**
 * Whether an address looks like that of another site without its `https://`, so that a browser takes it
 * for a page of this site: `www.example.org`, `example.org/climate`, `https:/example.org`.
 */
export function isLikelyHost(text: string): boolean {
  const address = text.trim();
  if (/^www\./i.test(address) || /^https?(\/\/|:\/?[^/])/i.test(address)) {
    return true;
  }
  const found = /^(?:[\w-]+\.)+(org|com|net|gov|edu|int|info|city|[a-z]{2})(\/.*)?$/i.exec(address);
  return found !== null && (found.at(2) !== undefined || !files.has(found[1].toLowerCase()));
}

export const withScheme = (text: string): string =>
  `https://${text.trim().replace(/^https?:?\/*/i, '')}`;
