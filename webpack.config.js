const path = require('node:path');
const GasPlugin = require('gas-webpack-plugin');
const HtmlInlineScriptPlugin = require('html-inline-script-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const { DocsOncePlugin } = require('./build/docsOncePlugin');
const { ScriptPagesPlugin } = require('./build/scriptPagesPlugin');

const dist = path.resolve(__dirname, 'dist');
const whole = path.resolve(__dirname, '.cache', 'whole');
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** What `--with` named: nothing in a plain build. */
const withAccess = (process.env.FLYWHEEL_WITH ?? '').split(',').filter((id) => id !== '');

/** Code.js: readable, because the script editor, stack traces and reviewers read it. */
const code = (name, folder, access) => ({
  name,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2020'],
  entry: './src/main.ts',
  output: { path: folder, filename: 'Code.js' },
  resolve,
  module: {
    rules: [
      { test: /main\.ts$/, loader: './build/mainLoader.js', options: { withAccess: access } },
    ],
  },
  plugins: [
    // Every `global.NAME =` becomes a top-level function with the comment that stands above it.
    new GasPlugin({ comment: true, include: ['src/main.ts'] }),
    new DocsOncePlugin(),
  ],
  optimization: {
    minimize: false,
  },
  performance: { hints: false },
});

/** One static HTML file with its script inside; HtmlService would cut comments inside template literals. */
const page = (name, entry = 'index.tsx') => ({
  name,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2019'],
  entry: `./src/client/${name}/${entry}`,
  output: {
    path: dist,
    filename: `${name}.js`,
    chunkFilename: '[name].js',
    // A page inside Google's frame has no address of its own.
    publicPath: '',
    uniqueName: 'flywheel',
  },
  resolve,
  module: {
    rules: [
      {
        // Libraries too: their template literals would lose comments.
        test: /\.[jt]sx?$/,
        loader: 'esbuild-loader',
        options: {
          target: 'es2019',
          charset: 'utf8',
          jsx: 'automatic',
          jsxImportSource: 'preact',
          supported: { 'template-literal': false },
        },
      },
      { test: /\.css$/, type: 'asset/source' },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: `./src/client/${name}/index.html`,
      inject: 'body',
      scriptLoading: 'blocking',
    }),
    new HtmlInlineScriptPlugin(),
    new ScriptPagesPlugin(),
  ],
  // Each fetched script is whole: no further file has to come.
  optimization: { splitChunks: false },
  performance: { hints: false },
});

module.exports = [
  code('code', dist, withAccess),
  // What tests and the workbench run, which stand in for every account.
  code('whole', whole, null),
  page('sidebar'),
  page('leadership'),
  page('excel', 'index.ts'),
];
