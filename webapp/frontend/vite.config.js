import { defineConfig } from 'vite';

// Stable names: templates refer to /assets/console.js, /assets/console.css and /assets/journey.js.
export default defineConfig({
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
      input: { console: 'src/console.js', journey: 'src/journey.js' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
