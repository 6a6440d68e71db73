import { defineConfig } from 'vite'

const viewers = ['map', 'copy', 'filter', 'starting']

/** The browser's part of the pages: hashed files in dist/web/assets, with the list that src/web/assets.ts reads. */
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/web/assets',
    emptyOutDir: true,
    assetsDir: '',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries([
        ...viewers.map(name => [name, `src/web/viewers/${name}.ts`]),
        ['style', 'src/web/style.css'],
      ]),
    },
  },
})
