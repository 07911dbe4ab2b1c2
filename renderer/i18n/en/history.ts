/** Names of commands, as undo and the audit trail show them; keys are the calls’ names in the contract. */
export const history = {
  'coding.addCoding': 'Apply code',
  'coding.removeCoding': 'Remove code',
  'coding.updateCoding': 'Change coding',
  'coding.addCode': 'New code',
  'coding.addCoder': 'New coder',
  'coding.updateCode': 'Edit code',
  'coding.moveCode': 'Move code',
  'coding.mergeCodes': 'Merge codes',
  'coding.splitCode': 'Split code',
  'coding.deleteCode': 'Delete code',
  'coding.importCodes': 'Import codebook',
  'coding.takeTemplate': 'Take default codes',
  'study.loadFolder': 'Load study folder',
  'study.create': 'New study',
} as const
