import { type } from '@orpc/contract'
import { z } from 'zod'
import type { LeftOut } from '../reporting/template/running/left-out.ts'
import { type FileHandle, fileHandle } from './ids.ts'
import { command, query, session } from './procedure.ts'

/** What is set of the foundation's look, for its panel. */
export type LookOutline = {
  /** `#rrggbb`; null: the application's own. */
  readonly accent: string | null
  /** As the report prints it: darker where the accent is too light to be read on white. */
  readonly printedAccent: string
  /** `url` is a `data:` URL of a small PNG. */
  readonly logo: { readonly name: string; readonly url: string } | null
  /** `missing` names the styles that the template lacks, `leftOut` what of its headers and footers is not taken; `refused` says why a template can no longer be used. */
  readonly template: {
    readonly name: string
    readonly missing: readonly string[]
    readonly leftOut: readonly LeftOut[]
    readonly refused: string | null
  } | null
}

const accent = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'A colour is # and six digits, such as #1a5fb4.')
  .transform((hex) => hex.toLowerCase())

export const reportLookContract = {
  getLook: query.output(type<LookOutline>()),
  /** Sets the accent; null goes back to the application's own. */
  setAccent: command.input(z.object({ accent: accent.nullable() })).output(type<void>()),
  /** Asks for a picture or a Word template in a native dialog; null when cancelled. */
  pickLookFile: session
    .input(z.object({ for: z.enum(['logo', 'template']), title: z.string() }))
    .output(type<{ readonly handle: FileHandle; readonly name: string } | null>()),
  /** Takes a PNG or JPEG, drawn anew without what else is in its file; null takes the logo out. */
  setLogo: command.input(z.object({ file: fileHandle.nullable() })).output(type<void>()),
  /** Takes the named styles, the page, the headers and footers of a Word template, cleaned, and nothing else of it; null takes it out. */
  setTemplate: command.input(z.object({ file: fileHandle.nullable() })).output(type<void>()),
}
