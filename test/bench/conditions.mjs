/** What the pages are opened with. */

/** A common phone's window. */
export const phone = { width: 412, height: 823 };

/** A fast link and processor, and those that Lighthouse calls slow 4G and a phone of the middle class. */
export const conditions = [
  {
    name: 'fast',
    description: 'this machine as it is',
    // How long nothing may be asked for before a page has nothing more to do, in milliseconds.
    quiet: 400,
    // Each page is opened once more there, to sample its scripts.
    isSampledToo: true,
  },
  {
    name: 'slow',
    description:
      '150 ms for each answer, 1.6 Mbit/s down, 0.75 Mbit/s up, processor 4 times slower',
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
    slowdown: 4,
    quiet: 600,
  },
];
