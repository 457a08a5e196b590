import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";

const root = path.dirname(fileURLToPath(import.meta.url));
const messagesLoader = path.join(root, "tools/i18n/messages-loader.cjs");

/** The browser gets Preact under React's names: docs/decisions/preact-in-the-browser.md has the figures. */
const preactForReact = {
  "react/jsx-runtime": "preact/jsx-runtime",
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  react: "preact/compat",
};

/** Zendesk reads what the Marketplace and the settings page show; the screens' words are in the bundle. */
const forZendesk = (source) => `${JSON.stringify({ app: JSON.parse(source).app }, null, 2)}\n`;

/** The framework's client carries a Promise for browsers that Zendesk no longer opens in. */
const withoutPromisePolyfill = { "./vendor/native-promise-only": false };

/** A third look finds what the first two uncover: half a kilobyte of the first load, gzipped. */
const minified = {
  minify: TerserPlugin.swcMinify,
  extractComments: false,
  terserOptions: { compress: { passes: 3 } },
};

/**
 * dist/ is the app's folder as Zendesk wants it packed: manifest.json, translations/, assets/.
 * Its root is never emptied, only assets/: ZCLI's server watches the folder and stops if it goes away.
 */
export default (_env, { mode = "production" }) => ({
  mode,
  context: root,
  entry: { sidebar: "./src/entry/sidebar.tsx" },
  output: {
    path: path.join(root, "dist/assets"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
    publicPath: "auto",
    // The page allows one Trusted Types policy: the one that loads the app's own chunks.
    trustedTypes: { policyName: "baton-chunks" },
  },
  // Never an eval devtool: the page's content security policy forbids eval.
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".js"], alias: { ...preactForReact, ...withoutPromisePolyfill } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /translations\/[^/]+\.json$/, type: "javascript/auto", loader: messagesLoader },
    ],
  },
  optimization: { minimizer: [new TerserPlugin(minified)] },
  plugins: [
    new HtmlPlugin({
      template: "src/entry/sidebar.html",
      filename: "sidebar.html",
      chunks: ["sidebar"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.json", to: "../manifest.json" },
        { from: "translations", to: "../translations", transform: forZendesk },
        { from: "assets", to: "." },
        { from: "zcli.apps.config.json", to: "../zcli.apps.config.json" },
        { from: ".zcliignore", to: "../.zcliignore", toType: "file" },
      ],
    }),
  ],
  performance: false,
  stats: "errors-warnings",
});
