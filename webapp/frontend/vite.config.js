import { defineConfig } from 'vite';

// Stable names: templates refer to them, as /assets/console.js and /assets/console.css.
// The editor of cells brings its styles in an element, which the page's policy refuses; as a sheet it takes them.
const stylesAsSheets = {
  name: 'styles-as-sheets',
  transform: (code, id) =>
    id.includes('/style-mod/') ? code.replace('if (!root.head && root.adoptedStyleSheets', 'if (root.adoptedStyleSheets') : null,
};

export default defineConfig({
  plugins: [stylesAsSheets],
  base: './',
  publicDir: 'public',
  logLevel: 'warn',
  build: {
    outDir: process.env.ITINERA_FRONTEND_OUT ?? '../target/classes/static/assets',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 100_000,
    chunkSizeWarningLimit: 1000,
    license: false,
    rollupOptions: {
      input: {
        console: 'src/console.js',
        journey: 'src/journey.js',
        table: 'src/table.js',
        'table-editor': 'src/table-editor.js',
        // Both scripts of tables share what they are made of, and a shared part's style has no name of its own.
        dmn: 'src/styles/dmn.css',
        'dmn-editor': 'src/styles/dmn-editor.css',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
