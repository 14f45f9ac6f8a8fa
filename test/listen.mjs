import { createServer } from 'node:http';

/**
 * Serves what a function answers, at a free port of this machine.
 *
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function listen(answer) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
