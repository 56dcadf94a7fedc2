/** Fails when the sources would show a person words of the machine room, or the built pages an address outside. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const under = (dir, end) => readdirSync(join(root, dir), { recursive: true }).map(String).filter((f) => end.test(f)).map((f) => join(dir, f))
const banned = /租户|同步|接口|后端|前端|服务端|超时|异常|token|undefined|null|NaN|Invalid Date|\b500\b/i
const chinese = /[\u4e00-\u9fff]/
const faults = []

const strings = (code) => [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map((m) => m[1] ?? m[2] ?? m[3])
const texts = (markup) => [...markup.matchAll(/[>}]([^<>{}]+)[<{]/g)].map((m) => m[1])

/** What a person may read: quoted strings of the code, attributes and texts of the template. */
function sentences(source) {
  const plain = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '').replace(/<!--[\s\S]*?-->/g, '')
  const at = plain.indexOf('<template>')
  const script = at < 0 ? plain : plain.slice(0, at)
  const template = at < 0 ? '' : plain.slice(at).replace(/\s[:@#v][\w.:-]*="([^"]*)"/g, ' {$1} ')
  return [...strings(script), ...strings(template), ...texts(template)].map((s) => s.replace(/\$?\{[^{}]*\}/g, '')).filter((s) => chinese.test(s))
}
for (const file of under('src', /\.(vue|ts)$/).filter((f) => !f.endsWith('.test.ts'))) {
  for (const s of sentences(readFileSync(join(root, file), 'utf8'))) if (banned.test(s)) faults.push(`${file}: ${s.trim()}`)
}

/** Addresses that only name a vocabulary or a help page inside a library and are never called. */
const names = /^https?:\/\/(www\.w3\.org|vuejs\.org|github\.com|pinia\.vuejs\.org|router\.vuejs\.org|element-plus\.org|tanstack\.com|echarts\.apache\.org|fb\.me|127\.0\.0\.1|localhost|a\.example|base\.|mp\.weixin\.qq\.com|pay\.weixin\.qq\.com)/
for (const file of under('dist', /\.(js|css|html)$/)) {
  for (const [address] of readFileSync(join(root, file), 'utf8').matchAll(/https?:\/\/[a-z0-9.-]+[^\s"'`)]*/gi)) {
    if (!names.test(address)) faults.push(`${file}: ${address}`)
  }
}
for (const f of faults) console.error(`✕ ${f}`)
console.log(faults.length ? `${faults.length} 处需要改` : '✓ 用词和外部地址没有问题')
process.exit(faults.length ? 1 : 0)
