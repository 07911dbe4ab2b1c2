/** Names of commands, as undo and the audit trail show them; keys are the calls’ names in the contract. */
export const history = {
  'coding.addCoding': 'Apply code',
  'coding.removeCoding': 'Remove code',
  'coding.updateCoding': 'Change coding',
  'coding.addCode': 'New code',
  'coding.addCoder': 'New coder',
  'importing.importTranscripts': 'Import transcripts',
  'importing.importCodebook': 'Import codebook',
  'importing.importCodings': 'Import codings',
  'study.loadFolder': 'Load study folder',
  'study.create': 'New study',
} as const
