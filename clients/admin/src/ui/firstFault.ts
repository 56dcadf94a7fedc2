import { nextTick } from 'vue'

/** Brings the first field with a fault into sight and puts the cursor there. */
export async function showFirstFault(): Promise<void> {
  await nextTick()
  const fault = [...document.querySelectorAll<HTMLElement>('.el-form-item.is-error, .fault')].find((e) => e.offsetParent !== null)
  fault?.scrollIntoView({ block: 'center' })
  fault?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
}
