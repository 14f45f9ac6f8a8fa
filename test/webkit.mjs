import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findProgram } from './debian.mjs';

/** How the WebDriver protocol writes the keys that write nothing. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * Runs tests in WebKit: GTK's on a screen that nobody sees, or Safari. It implements the few commands of
 * the WebDriver protocol that this takes. @web/test-runner-webdriver brings 135 packages for them,
 * two of which download drivers of other browsers when they are installed.
 */
export class WebKitLauncher {
  name = 'WebKit';
  // By this name Web Test Runner's command sendKeys knows that there is a method for it here.
  type = 'webdriver';
  // There is one window.
  concurrency = 1;
  #program;
  #capabilities;
  #processes = [];
  #address;
  #active;

  /** @param {object} [capabilities] what else a session of the WebDriver protocol is asked for. */
  constructor(program, capabilities) {
    this.#program = program;
    this.#capabilities = capabilities;
    process.on('exit', () => this.#end());
  }

  async startSession(id, url) {
    this.#address ??= await this.#start();
    this.#active = id;
    await this.command('POST', '/url', { url });
  }

  isActive(id) {
    return id === this.#active;
  }

  getBrowserUrl() {
    return this.command('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    // Nothing of a test goes on beside the next.
    await this.command('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit has no window for debugging here: open the address in Safari.');
  }

  async stop() {
    if (this.#address) {
      await this.command('DELETE', '');
    }
    this.#end();
  }

  /** Presses keys one after another, as Web Test Runner's command sendKeys asks for. */
  async sendKeys(_id, pressed) {
    const actions = pressed.flatMap((key) => {
      const value = keys[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async #start() {
    const isSafari = this.#program.endsWith('safaridriver');
    const port = await freePort();
    const screen = isSafari ? {} : { DISPLAY: await this.#screen(), GDK_BACKEND: 'x11' };
    this.#spawn(this.#program, [`--port=${port}`], {
      stdio: 'ignore',
      // A machine for tests has no graphics card.
      env: {
        ...process.env,
        ...screen,
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    const driver = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${driver}/status`).catch(() => undefined))?.ok) {
      await setTimeout(50);
    }
    const { sessionId } = await request('POST', `${driver}/session`, {
      capabilities: {
        alwaysMatch: { ...(isSafari && { browserName: 'safari' }), ...this.#capabilities },
      },
    });
    const address = `${driver}/session/${sessionId}`;
    // As wide as the other engines' pages.
    await request('POST', `${address}/window/rect`, { width: 800, height: 640 });
    return address;
  }

  /** Starts a screen that nobody sees, and gives its name. */
  async #screen() {
    const screen = this.#spawn(
      findProgram(['Xvfb']),
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const [number] = await once(screen.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  #spawn(...program) {
    const started = spawn(...program);
    this.#processes.push(started);
    return started;
  }

  #end() {
    // The driver before the screen.
    this.#processes
      .splice(0)
      .reverse()
      .forEach((each) => each.kill());
  }

  /** Sends a command of the WebDriver protocol to the window. */
  command(method, path, body) {
    return request(method, this.#address + path, body);
  }
}

async function request(method, address, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) {
    throw new Error(`WebKit's driver: ${value.message || value.error}`);
  }
  return value;
}
