/**
 * The check of a page: it says at length in the console what the sections have said in short, and
 * opens its panel where the page's address ends in `#iclei-check`. It runs as it is loaded, as a module
 * or as a classic script, with the sections or without them.
 */
import { queue, type Note, type Notice, type Queue } from '../notices/notice.js';
import { missingScript } from './find/script.js';
import { findingsIn } from './findings.js';
import { keep, noticeOf } from './noted.js';
import { openPanel } from './panel/panel.js';
import { report } from './report.js';

const api = Symbol.for('iclei-check');

/** What other scripts can ask the check for. */
export interface Check {
  /** Opens the panel on the page. */
  open(): void;
  /** What is to be put right in a page. */
  findings: typeof findingsIn;
}

interface Global extends Queue {
  [api]?: Check;
  /** None on a server. */
  document?: Document;
}

/** Runs `body` once everything that the page itself asks for is there. */
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
  // From now on the sections tell the check itself.
  global[queue] = { push };
  if (Array.isArray(waiting)) {
    (waiting as Note[]).forEach(push);
  }
  const open = () => {
    openPanel(() => noted.flatMap((recall) => recall() ?? []));
  };
  global[api] = { open, findings: findingsIn };
  const look = () => {
    if (location.hash === '#iclei-check') open();
  };
  addEventListener('hashchange', look);
  whenLoaded(() => {
    const missing = missingScript(document).at(0);
    if (missing) {
      console.warn(`@iclei/elements: <${missing.element?.localName ?? ''}>: script`);
      report(missing);
    }
    look();
  });
}

const global = globalThis as Global;

// A second copy leaves the page to the first, and a server has none.
if (global.document && !global[api]) {
  start(global);
}
