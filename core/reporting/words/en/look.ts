import type { LeftOut } from '../../template/running/left-out.ts'

export const look = {
  logo: 'Logo of the foundation',
  logoOf: (funder: string) => `Logo: ${funder}`,
  darkened: 'The accent colour is too light to be read on white, so the report uses a darker one.',
  missingStyles: (styles: readonly string[]) =>
    `The Word template has no style for: ${styles.join(', ')}. The report’s own are used for these.`,
  template: (why: string) => `The Word template could not be used: ${why}`,
  leftOut: (kinds: readonly string[]) =>
    `Of the Word template’s headers and footers these are not in the report: ${kinds.join('; ')}.`,
  leftOutKinds: {
    picture: 'pictures that are neither PNG nor JPEG or are damaged',
    linked: 'pictures and parts that stand outside the file',
    shape: 'shapes, text boxes and watermarks of letters',
    field: 'fields and forms other than page numbers (dates, names, file names, document properties)',
    link: 'the addresses behind links; their words are kept',
    object: 'embedded objects and notes',
    hidden: 'hidden text',
    long: 'what is longer than a header or footer can be',
    damaged: 'headers or footers that are damaged',
  } as Readonly<Record<LeftOut, string>>,
  templatePicture: 'Picture of the foundation’s letterhead',
}
