/**
 * Whether an address may become a link: `http:`, `https:`, `mailto:` or relative to the page. It is
 * parsed as a browser parses it, so that no obfuscated form of `javascript:` is accepted.
 */
export function isAddress(text: string): boolean {
  try {
    // The base only has to be valid: it gives a relative address its scheme.
    return text.trim() !== '' && /^(https?|mailto):/.test(new URL(text, 'http://a').protocol);
  } catch {
    return false;
  }
}
