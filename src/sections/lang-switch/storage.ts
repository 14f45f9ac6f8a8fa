/**
 * Returns the value stored under a key, after storing a new one if it is given. Returns null if nothing
 * is stored, or if the browser's storage is full or blocked.
 */
export function storedValue(key: string, value?: string): string | null {
  try {
    if (value) {
      localStorage.setItem(key, value);
    }
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
