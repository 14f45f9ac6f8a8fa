import HtmlWebpackPlugin from 'html-webpack-plugin';

export default {
  mode: 'production',
  entry: '../bundled/main.js',
  output: { clean: true },
  plugins: [
    // The page has the script's tag already.
    new HtmlWebpackPlugin({ template: '../bundled/index.html', inject: false }),
  ],
};
