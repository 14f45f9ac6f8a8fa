/**
 * What is remembered for this site under a key, after a new value was put there, if one is given.
 * Nothing where the browser keeps nothing for us, be its memory full or blocked.
 */
export function memory(key: string, value?: string): string | null {
  try {
    if (value) {
      localStorage.setItem(key, value);
    }
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
