/**
 * Whether an address may become a link: `http:`, `https:`, `mailto:` or relative to the page. It
 * reads what a browser would read, so that no disguise of `javascript:` gets through.
 */
export function isAddress(text: string): boolean {
  try {
    // What has no scheme of its own gets that of the page, whichever it is.
    return text.trim() !== '' && /^(https?|mailto):/.test(new URL(text, 'http://a').protocol);
  } catch {
    return false;
  }
}
