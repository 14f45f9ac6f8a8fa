/**
 * The port to serve on.
 *
 * @param {string} [text] what stands after `--port`. Without it: the variable PORT, or 8000.
 * @throws {Error} with a message for the person at the keyboard if it is no port.
 */
export function readPort(text = process.env.PORT ?? '8000') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`A port is a number from 0 to 65535, and "${text}" is none.`);
  }
  return port;
}
