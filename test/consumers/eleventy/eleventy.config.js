// #region config
import { prerender } from '@iclei/elements/prerender';

export default function (eleventyConfig) {
  eleventyConfig.addTransform('iclei', function (content) {
    return this.page.outputPath?.endsWith('.html') ? prerender(content) : content;
  });
  eleventyConfig.addPassthroughCopy({
    '../node_modules/@iclei/elements/dist/cdn': 'iclei',
  });
  // #endregion
  eleventyConfig.addPassthroughCopy({ '../html/main.js': 'main.js' });
  // What is built is not what is watched or read.
  eleventyConfig.setUseGitIgnore(false);

  return { dir: { input: 'pages', output: 'dist' } };
  // #region config
}
// #endregion
