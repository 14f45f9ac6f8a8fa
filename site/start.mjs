/** `npm start`: installs, builds and serves the site and the page of Lindenau, from a fresh clone. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';
import { readPort } from './port.mjs';

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = readPort(values.port);
  installIfMissing();
  // Open the port before the build, so that you need not wait to learn that it is in use.
  const { serve } = await import('./server.mjs');
  const { url, close } = await serve({ port });
  const { status } = spawnSync('npm run build:site', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('The build failed. Its output above says why.');
  }
  console.log(
    `\nThe page of Lindenau, a member city, is at ${url}\nThe site for webmasters is at ${url}site/\nPress Ctrl+C to stop.`,
  );
  process.on('SIGINT', close);
} catch (error) {
  console.error(`${error.message}\nPut an option after two dashes: npm start -- --port 8001`);
  process.exit(1);
}
