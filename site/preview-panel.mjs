import { escape } from './page.mjs';

const item = ({ line, id, problem }) =>
  `<li>${line ? `Line ${line}, ` : ''}<strong>${escape(id)}</strong>: ${escape(problem)}</li>`;

/**
 * The panel below the sections: how much of the file is translated, and what is wrong with it. It
 * reloads the page when the translator saves the file.
 *
 * @param {object} state
 * @param {string} state.name the name of the file, as the translator gave it.
 * @param {number} state.units
 * @param {number} state.translated
 * @param {{ line?: number, id: string, problem: string }[]} state.problems
 */
export const panel = ({ name, units, translated, problems }) => `
<aside class="preview" aria-label="Preview">
  <details${problems.length > 0 ? ' open' : ''}>
    <summary>${escape(name)}: ${translated} of ${units} texts translated, ${problems.length} to look at</summary>
    <p>⚠ marks each text that is not translated, needs review, is too long or has lost a tag.</p>
    <ul>${problems.map(item).join('')}</ul>
  </details>
</aside>
<style>
  body { padding-block-end: 40vh }
  .preview {
    position: fixed; inset: auto 0 0; max-block-size: 35vh; overflow: auto; padding: 12px 20px;
    font: 15px/1.5 system-ui, sans-serif; color: #fff; background: #10243a;
    & summary { cursor: pointer; font-weight: 600 }
    & p, & ul { margin-block: 8px }
  }
</style>
<script type="module">
  new EventSource('/preview/saved').onmessage = () => location.reload();
</script>
`;
