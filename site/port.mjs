/**
 * The port to serve on.
 *
 * @param {string} [text] the value of `--port`. Default: the environment variable PORT, or 8000.
 * @throws {Error} with a message for the user if it is not a port.
 */
export function readPort(text = process.env.PORT ?? '8000') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`A port is a number from 0 to 65535, not "${text}".`);
  }
  return port;
}
