/** What was remembered under a key, or nothing; also where the browser keeps nothing for us. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers something under a key, if the browser lets us. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A full or blocked memory takes nothing from the visitor but the memory.
  }
}
