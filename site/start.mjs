/** What `npm start` runs: from a fresh clone to the page of Lindenau. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';
import { readPort } from './port.mjs';

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = readPort(values.port);
  installIfMissing();
  // The port is taken first: who has to choose another one should not wait for the build.
  const { serve } = await import('./server.mjs');
  const { url, close } = await serve({ port });
  const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('The build failed. What it said stands above.');
  }
  console.log(`\nLindenau is at ${url}\nCtrl+C ends it.`);
  process.on('SIGINT', close);
} catch (error) {
  console.error(`${error.message}\nAn option goes after two dashes: npm start -- --port 8001`);
  process.exit(1);
}
