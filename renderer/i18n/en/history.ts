/** Names of commands, as undo and the audit trail show them; keys are the calls’ names in the contract. */
export const history = {
  'coding.addCoding': 'Apply code',
  'coding.removeCoding': 'Remove code',
  'coding.updateCoding': 'Change coding',
  'coding.splitCoding': 'Split coding',
  'coding.mergeCodings': 'Merge codings',
  'coding.recodeCoding': 'Recode',
  'coding.addCode': 'New code',
  'coding.addCoder': 'New coder',
  'study.loadFolder': 'Load study folder',
  'study.create': 'New study',
} as const
