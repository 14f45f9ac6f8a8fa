/**
 * Runs in every frame before its own scripts, and is the same for all variants: notes when the
 * largest piece was painted, what moved, and when all sentences were on screen.
 *
 * @param {readonly string[]} sentences
 */
export function watch(sentences) {
  const notes = { largest: 0, shift: 0, moved: [], complete: 0, own: 0 };
  window.bench = notes;

  const observe = (type, note) => {
    new PerformanceObserver((list) => {
      const start = performance.now();
      list.getEntries().forEach(note);
      notes.own += performance.now() - start;
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (notes.largest = startTime));
  observe('layout-shift', ({ value, hadRecentInput, startTime, sources }) => {
    if (hadRecentInput) return;
    notes.shift += value;
    notes.moved.push({
      value,
      at: startTime,
      what: sources.map(({ node }) => node?.localName ?? node?.nodeName ?? '?'),
    });
  });

  // What is inside a frame is looked at from the page.
  if (window !== window.top) return;

  let missing = sentences;
  let length = -1;
  const textOf = (root) => {
    let text = root?.body?.textContent ?? root?.textContent ?? '';
    for (const { shadowRoot, contentDocument } of root?.querySelectorAll(places) ?? []) {
      if (shadowRoot ?? contentDocument) text += textOf(shadowRoot ?? contentDocument);
    }
    return text;
  };
  const places =
    'iclei-lang-switch,iclei-hero,iclei-about,iclei-pillars,iclei-timeline,iclei-impact-list,iframe';

  const look = () => {
    const start = performance.now();
    const text = textOf(document);
    if (text.length !== length) {
      length = text.length;
      missing = missing.filter((sentence) => !text.includes(sentence));
    }
    notes.missing = missing;
    notes.own += performance.now() - start;
    if (missing.length > 0) {
      requestAnimationFrame(look);
      return;
    }
    // What is in the page now is painted at the end of this frame, and a message comes after that.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      notes.complete = performance.now();
      port1.close();
      window.textIsComplete('');
    };
    port2.postMessage('');
  };
  requestAnimationFrame(look);
}

/** Runs in the page: whether what is on screen in it and in its frames has been noted as painted, which comes late. */
export function isPaintNoted() {
  return [window, ...Array.from(window.frames)].every(
    ({ bench, performance }) =>
      bench.largest > 0 && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}

/** Runs in the page at the end: what was noted in it and in its frames, in its own time. */
export function readNotes() {
  const offset = ({ performance }) => performance.timeOrigin - window.performance.timeOrigin;
  const firstPaint = (frame) =>
    frame.performance.getEntriesByName('first-contentful-paint')[0].startTime + offset(frame);
  const frames = Array.from(window.frames);
  const { complete, shift, moved, own, largest } = window.bench;
  return {
    firstPaint: firstPaint(window),
    largestPaint: Math.max(largest, ...frames.map((frame) => frame.bench.largest + offset(frame))),
    // What is there before a first paint is on screen with it.
    complete: Math.max(complete, firstPaint(window), ...frames.map(firstPaint)),
    shift: shift + frames.reduce((sum, frame) => sum + frame.bench.shift, 0),
    moved,
    own: own + frames.reduce((sum, frame) => sum + frame.bench.own, 0),
  };
}
