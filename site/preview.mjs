/** `npm run i18n:preview`: shows all sections with the texts of a translator's file. */
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';
import { readPort } from './port.mjs';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' } },
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) {
    throw new Error(
      'Say which file to preview, for example: npm run i18n:preview -- fr.xlf --port 8001',
    );
  }
  const port = readPort(values.port);
  installIfMissing();
  const { servePreview } = await import('./preview-server.mjs');
  const { url, close } = await servePreview({ name, port });
  console.log(
    `\nThe preview of ${name} is at ${url}\nSave the file to update the page. Press Ctrl+C to stop.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      close();
      process.exit();
    });
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
