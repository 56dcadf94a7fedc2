import type { ResolutionForm } from '~/api/contract'
import { today } from '~/format/time'

export const emptyResolution = (): ResolutionForm => ({
  meetingName: '', meetingKind: 'GENERAL_MEETING', heldOn: today(), subject: '', dueCount: 0, presentCount: 0, inFavour: 0, against: 0, abstained: 0,
  voteForm: 'SECRET_BALLOT', minutesNo: '',
})

export type ResolutionFaults = Partial<Record<keyof ResolutionForm, string>>

/** Numbers that contradict each other; whether the resolution passed is for the server to say. */
export function resolutionFaults(r: ResolutionForm): ResolutionFaults {
  const faults: ResolutionFaults = {}
  if (!r.meetingName.trim()) faults.meetingName = '请填写会议名称'
  if (!r.subject.trim()) faults.subject = '请填写表决事项'
  if (!r.heldOn) faults.heldOn = '请选择开会日期'
  if (r.dueCount < 1) faults.dueCount = '请填写应到人数'
  if (r.presentCount < 1) faults.presentCount = '请填写实到人数'
  else if (r.presentCount > r.dueCount) faults.presentCount = `实到 ${r.presentCount} 人，多于应到的 ${r.dueCount} 人`
  const votes = r.inFavour + r.against + r.abstained
  if (votes > r.presentCount) faults.inFavour = `三项票数加起来是 ${votes} 票，多于实到的 ${r.presentCount} 人`
  else if (votes === 0) faults.inFavour = '请填写票数'
  return faults
}
