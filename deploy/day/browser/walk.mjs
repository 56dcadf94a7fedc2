/** Walks through named steps, says how each went, and ends the process: with 1 when a step failed or a page broke a rule. */
export async function walk(browser, steps, whose, screens) {
  const names = Object.keys(steps)
  let done = 0
  const began = Date.now()
  try {
    for (const [name, step] of Object.entries(steps)) {
      const start = Date.now()
      await step()
      done++
      console.log(`✔ ${name}（${((Date.now() - start) / 1000).toFixed(1)} 秒）`)
    }
  } catch (fault) {
    console.log(`✘ ${names[done]}\n   ${fault.message.split('\n').slice(0, 8).join('\n   ')}`)
    await browser.pictureOfFailure()
  }
  await browser.close()
  const findings = [...new Set(browser.findings)]
  for (const finding of findings) console.log(`✘ ${finding}`)
  console.log(`${whose}：${done}/${names.length} 步，${browser.shots()} 处画面在 ${screens}，${findings.length} 处要改，${((Date.now() - began) / 1000).toFixed(0)} 秒`)
  process.exit(done === names.length && findings.length === 0 ? 0 : 1)
}
