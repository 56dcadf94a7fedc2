/** Fails when a page of the built SPA grows over its budget (checks/sizes.json). Reads Vite's manifest; run after `npm run build`. */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
if (!existsSync(new URL('.vite/manifest.json', dist))) {
  console.error('还没有构建：请先运行 npm run build')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const budgets = JSON.parse(readFileSync(new URL('./sizes.json', import.meta.url), 'utf8'))
const sized = new Map()
const gz = (file) => {
  if (!sized.has(file)) sized.set(file, gzipSync(readFileSync(new URL(file, dist))).length)
  return sized.get(file)
}

/** Files a chunk loads at once: itself, its CSS and its static imports. */
function filesOf(key, into = new Set(), seen = new Set()) {
  if (seen.has(key)) return into
  seen.add(key)
  const chunk = manifest[key]
  into.add(chunk.file)
  for (const css of chunk.css ?? []) into.add(css)
  for (const next of chunk.imports ?? []) filesOf(next, into, seen)
  return into
}
const kib = (files) => [...files].reduce((sum, f) => sum + gz(f), 0) / 1024
const union = (...sets) => new Set(sets.flatMap((s) => [...s]))
const find = (end) => Object.keys(manifest).find((k) => k.endsWith(end)) ?? process.exit(console.error(`no chunk ${end}`) ?? 1)

const entry = filesOf(find('index.html'))
const shell = union(entry, filesOf(find('OfficeShell.vue')))
const lines = [
  ['登录页', kib(union(entry, filesOf(find('StaffSignIn.vue')))), budgets.signIn],
  ['首页（图表之前）', kib(union(shell, filesOf(find('TodayPage.vue')))), budgets.home],
  ['图表', kib(new Set([...filesOf(find('insights/echarts.ts'))].filter((f) => !shell.has(f)))), budgets.charts],
]
for (const key of Object.keys(manifest)) {
  if (!/Page\.vue$|Print\.vue$/.test(key) || key.endsWith('TodayPage.vue')) continue
  lines.push([key.replace('src/rooms/', ''), kib(new Set([...filesOf(key)].filter((f) => !shell.has(f)))), budgets.anyRoute])
}
let over = 0
for (const [name, size, budget] of lines) {
  if (size > budget) over++
  console.log(`${size > budget ? '✕' : '✓'} ${name} ${size.toFixed(1)} KiB，上限 ${budget}`)
}
process.exit(over ? 1 : 0)
