/** What `npm start` runs: from a fresh clone to the page of Lindenau. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const text = values.port ?? process.env.PORT ?? '8000';
    const port = Number(text);
    if (/^\d+$/.test(text) && port <= 65535) {
      return port;
    }
    return fail(
      `A port is a number from 0 to 65535, and "${text}" is none. npm start -- --port 8001`,
    );
  } catch (error) {
    return fail(`${error.message}\nnpm start takes --port: npm start -- --port 8001`);
  }
}

const port = readPort();

try {
  installIfMissing();
  // The port is taken first: who has to choose another one should not wait for the build.
  const { serve } = await import('./server.mjs');
  const { url, close } = await serve({ port });
  const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    fail('The build failed. What it said stands above.');
  }
  console.log(`\nLindenau is at ${url}\nCtrl+C ends it.`);
  process.on('SIGINT', close);
} catch (error) {
  fail(error.message);
}
