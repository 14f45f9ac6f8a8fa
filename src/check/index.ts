/**
 * The check of a page: explains the sections' short messages in the console, and opens its panel if the
 * page's address ends in `#iclei-check`. It starts when it is loaded, as a module or a classic script,
 * whether or not the sections are loaded.
 */
import { queue, type Note, type Notice, type Queue } from '../notices/notice.js';
import { missingScript } from './find/script.js';
import { findingsIn } from './findings.js';
import { keep, noticeOf } from './noted.js';
import { openPanel } from './panel/panel.js';
import { report } from './report.js';

const api = Symbol.for('iclei-check');

/** The functions that other scripts can call. */
export interface Check {
  /** Opens the panel on the page. */
  open(): void;
  /** Finds all mistakes on a page. */
  findings: typeof findingsIn;
}

interface Global extends Queue {
  [api]?: Check;
  /** Undefined on a server. */
  document?: Document;
}

/** Runs `body` once the page has loaded. */
function whenLoaded(body: () => void): void {
  if (document.readyState === 'complete') {
    body();
  } else {
    addEventListener('load', body, { once: true });
  }
}

function start(global: Global): void {
  const noted: (() => Notice | undefined)[] = [];
  const waiting = global[queue];
  const push = (note: Note) => {
    const notice = noticeOf(note);
    if (notice) {
      noted.push(keep(notice));
      report(notice);
    }
  };
  // From now on, the sections report to the check directly.
  global[queue] = { push };
  if (Array.isArray(waiting)) {
    (waiting as Note[]).forEach(push);
  }
  const open = () => {
    openPanel(() => noted.flatMap((recall) => recall() ?? []));
  };
  global[api] = { open, findings: findingsIn };
  const openIfRequested = () => {
    if (location.hash === '#iclei-check') open();
  };
  addEventListener('hashchange', openIfRequested);
  whenLoaded(() => {
    const missing = missingScript(document).at(0);
    if (missing) {
      console.warn(`@iclei/elements: <${missing.element?.localName ?? ''}>: script`);
      report(missing);
    }
    openIfRequested();
  });
}

const global = globalThis as Global;

// Only the first copy on a page starts, and none on a server.
if (global.document && !global[api]) {
  start(global);
}
