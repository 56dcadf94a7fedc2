import type { Arrear } from '~/api/contract'
import { dateOf } from '~/format/time'
import { stepWord, type Said } from '~/format/words'

/** How long unpaid dues are due. */
export function ageOf(a: Pick<Arrear, 'daysOver' | 'inGrace'>): Said {
  if (a.daysOver < 0) return { word: `还有 ${-a.daysOver} 天`, tone: 'calm' }
  if (a.daysOver === 0) return { word: '今天应缴', tone: 'wait' }
  return a.inGrace ? { word: `逾期 ${a.daysOver} 天，在宽限期内`, tone: 'wait' } : { word: `逾期 ${a.daysOver} 天`, tone: 'bad' }
}

/** Which reminder went out last, and what comes next. */
export function reminderOf(a: Pick<Arrear, 'lastStep' | 'lastRemindedAt' | 'nextStep' | 'nextOn' | 'stopReason' | 'stoppedBy'>): { now: string; next: string } {
  const now = a.lastStep === null ? '还没有提醒过' : `${dateOf(a.lastRemindedAt)} 提醒过（${stepWord(a.lastStep)}）`
  if (a.stopReason) return { now, next: `不再提醒：${a.stopReason}（${a.stoppedBy}）` }
  return { now, next: a.nextStep === null ? '不会再自动提醒' : `下一次 ${a.nextOn}（${stepWord(a.nextStep)}）` }
}
