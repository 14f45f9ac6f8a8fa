/**
 * Whether an address may become a link: `http:`, `https:`, `mailto:` or relative to the page. It
 * reads what a browser would read, so that no disguise of `javascript:` gets through.
 */
export function isAddress(text: string): boolean {
  try {
    return /^(https?|mailto):/.test(new URL(text).protocol);
  } catch {
    // It has no scheme of its own, and gets the page's.
    return text.trim() !== '';
  }
}
