/** Names of commands, as undo and the audit trail show them; keys are the calls’ names in the contract. */
export const history = {
  'coding.addCoding': 'Apply code',
  'coding.removeCoding': 'Remove code',
  'coding.updateCoding': 'Change coding',
  'coding.addCode': 'New code',
  'coding.addCoder': 'New coder',
  'coding.addMemo': 'New memo',
  'coding.updateMemo': 'Change memo',
  'coding.removeMemo': 'Remove memo',
  'coding.addMemoLink': 'Link memo',
  'coding.removeMemoLink': 'Remove link of memo',
  'coding.editText': 'Edit text',
  'coding.setSpeakerRole': 'Correct a speaker',
  'coding.settleReview': 'Look at coding again',
  'study.loadFolder': 'Load study folder',
  'study.create': 'New study',
} as const
