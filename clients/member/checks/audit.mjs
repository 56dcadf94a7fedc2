/**
 * Looks at both bundles as built: sizes, files that are named but missing, addresses of strangers, words that no member
 * should read, browser globals in the mini-program. Prints what it measured; fails with a sentence per finding.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = (p) => fileURLToPath(new URL(p, import.meta.url))
const H5 = here('../dist/build/h5')
const MINI = here('../dist/build/mp-weixin')
const KIB = 1024
const LIMITS = { h5First: 220 * KIB, miniMain: 1024 * KIB, miniSub: 1536 * KIB }
/** What people must never read. */
const BANNED = ['租户', 'Invalid Date', 'Internal Server Error', '未知错误', '提交失败']
/** Hosts that may stand in the bundle, each with the reason why nothing is fetched from them unasked. */
const HOSTS = new Map([
  ['open.weixin.qq.com', 'WeChat sign-in by redirect, only inside WeChat'],
  ['www.w3.org', 'XML namespaces'],
  ['vuejs.org', 'a link in a message of the framework'],
  ['uniapp.dcloud.net.cn', 'a link in a message of the framework\'s development mode'],
])

const findings = []
const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
const text = (file) => readFileSync(file, 'utf8')
const isText = (file) => ['.js', '.css', '.html', '.wxml', '.wxss', '.json'].includes(extname(file))
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length
const kib = (bytes) => `${(bytes / KIB).toFixed(0)} KiB`

function words(folder, name) {
  for (const file of files(folder).filter(isText)) {
    const body = text(file)
    for (const banned of BANNED) if (body.includes(banned)) findings.push(`${name} ${relative(folder, file)}：不该出现“${banned}”`)
    for (const [, host] of body.matchAll(/https?:\/\/([\w.-]+\.[a-z]{2,})/g)) {
      if (!HOSTS.has(host)) findings.push(`${name} ${relative(folder, file)}：外部地址 ${host}`)
    }
  }
}

function h5() {
  const index = join(H5, 'index.html')
  const body = text(index)
  const named = [...body.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(([, path]) => join(H5, path))
  const entry = named.find((path) => path.endsWith('.js'))
  const graph = new Set(named)
  const walk = (file) => {
    for (const [, path] of text(file).matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
      const found = join(dirname(file), path)
      if (!graph.has(found)) {
        graph.add(found)
        walk(found)
      }
    }
  }
  walk(entry)
  for (const name of readdirSync(join(H5, 'assets'))) {
    if (/^pages-home-home\./.test(name)) {
      graph.add(join(H5, 'assets', name))
      walk(join(H5, 'assets', name))
    }
    if (/^(home|CButton|CTabs|CTag|CEmpty|CActivityRow|loading|wd-icons)[.-].*\.(css|ttf)$/.test(name)) graph.add(join(H5, 'assets', name))
  }
  for (const file of graph) if (!existsSync(file)) findings.push(`H5 缺文件 ${relative(H5, file)}`)
  const first = gzipped(index) + [...graph].filter(existsSync).reduce((sum, file) => sum + gzipped(file), 0)
  if (first > LIMITS.h5First) findings.push(`H5 首页 ${kib(first)}，超过 ${kib(LIMITS.h5First)}`)
  if (/(?:src|href)="\//.test(body)) findings.push('H5 有绝对路径，挂在 /m/<商会>/ 下会打不开')
  console.log(`H5 首页压缩后 ${kib(first)}（上限 ${kib(LIMITS.h5First)}），整包 ${kib(files(H5).reduce((sum, file) => sum + gzipped(file), 0))}`)
}

function mini() {
  const app = JSON.parse(text(join(MINI, 'app.json')))
  const subs = (app.subPackages ?? []).map((sub) => ({ root: sub.root, pages: sub.pages.map((page) => `${sub.root}/${page}`) }))
  const pages = [...app.pages, ...subs.flatMap((sub) => sub.pages), ...(app.tabBar?.list ?? []).map((tab) => tab.pagePath)]
  for (const page of pages) for (const kind of ['js', 'json', 'wxml']) if (!existsSync(join(MINI, `${page}.${kind}`))) findings.push(`小程序缺页面 ${page}.${kind}`)
  if (app.tabBar?.custom && !existsSync(join(MINI, 'custom-tab-bar/index.wxml'))) findings.push('小程序缺 custom-tab-bar')
  for (const file of files(MINI).filter((path) => path.endsWith('.json'))) {
    for (const path of Object.values(JSON.parse(text(file)).usingComponents ?? {})) {
      const found = path.startsWith('/') ? join(MINI, path) : join(dirname(file), path)
      if (!existsSync(`${found}.wxml`)) findings.push(`小程序缺组件 ${path}，在 ${relative(MINI, file)}`)
    }
  }
  for (const file of files(MINI).filter((path) => path.endsWith('.js') && !/common\/vendor\.js$/.test(path))) {
    const used = /\b(?:document|localStorage|sessionStorage|navigator)\.|\bwindow\.(?!history)/.exec(text(file))
    if (used) findings.push(`小程序用了浏览器才有的 ${used[0]}，在 ${relative(MINI, file)}`)
  }
  const size = (list) => list.reduce((sum, file) => sum + statSync(file).size, 0)
  const all = files(MINI)
  const inSub = (sub) => all.filter((file) => file.startsWith(join(MINI, sub.root) + '/'))
  const main = size(all) - subs.reduce((sum, sub) => sum + size(inSub(sub)), 0)
  if (main > LIMITS.miniMain) findings.push(`小程序主包 ${kib(main)}，超过 ${kib(LIMITS.miniMain)}`)
  for (const sub of subs) if (size(inSub(sub)) > LIMITS.miniSub) findings.push(`小程序分包 ${sub.root} ${kib(size(inSub(sub)))}，超过 ${kib(LIMITS.miniSub)}`)
  console.log(`小程序主包 ${kib(main)}（上限 ${kib(LIMITS.miniMain)}），${subs.map((sub) => `${sub.root} ${kib(size(inSub(sub)))}`).join('，')}，${new Set(pages).size} 个页面`)
}

for (const [folder, name] of [[H5, 'H5'], [MINI, '小程序']]) {
  if (!existsSync(folder)) {
    console.error(`${name} 还没有构建：请先运行 npm run build`)
    process.exit(1)
  }
  words(folder, name)
}
h5()
mini()
for (const finding of new Set(findings)) console.error(`✘ ${finding}`)
process.exit(findings.length ? 1 : 0)
