import { defineConfig, type Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import uniModule from '@dcloudio/vite-plugin-uni'

// CJS default export seen from "type": "module"
const uni = ((uniModule as unknown as { default?: typeof uniModule }).default ?? uniModule) as typeof uniModule
const here = (p: string) => fileURLToPath(new URL(p, import.meta.url))
const platform = process.env.UNI_PLATFORM // 'h5' | 'mp-weixin', set by the uni CLI

/** The kit's icon font must not come from a CDN: drop the remote face on H5 (a local one stays), inline it in the mini-program. */
const localIconFont = (): Plugin => ({
  name: 'local-icon-font',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !String(file.source).includes('at.alicdn.com')) continue
      const css = String(file.source)
      if (platform === 'h5') {
        file.source = css.replace(/@font-face\s*\{[^}]*at\.alicdn\.com[^}]*\}/g, '')
      } else {
        const ttf = readFileSync(here('./node_modules/wot-design-uni/components/wd-icon/wd-icons.ttf')).toString('base64')
        file.source = css.replace(
          /src:\s*url\(["']?https:\/\/at\.alicdn\.com[^;}]*/g,
          `src:url(data:font/ttf;base64,${ttf}) format("truetype")`,
        )
      }
    }
  },
})

/** The framework preloads coloured shadows from its maker's CDN three seconds after start; no page uses them. */
const noForeignShadows = (): Plugin => ({
  name: 'no-foreign-shadows',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
      file.source = String(file.source).replace(/url\(https:\/\/cdn\.dcloud\.net\.cn\/[^)]*\)/g, 'none')
    }
  },
})

export default defineConfig({
  base: './',
  plugins: [uni(), localIconFont(), noForeignShadows()],
  resolve: { alias: { '#platform': here(`./src/platform/${platform}.ts`) } },
})
