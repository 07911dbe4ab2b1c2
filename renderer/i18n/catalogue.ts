import type { en } from './en.ts'

/** What English says and how: the other catalogues must have the same sections and keys, or they do not compile. */
export type English = typeof en

export type HebrewForms = { readonly one: string; readonly two: string; readonly other: string }
export type ArabicForms = {
  readonly zero: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

/** A catalogue in sections; a message is a sentence, or one sentence for each plural form of the language. */
export type Messages<Forms> = Readonly<Record<string, Readonly<Record<string, string | Forms>>>>

/** A section of a translation, key for key the English one; where English has plural forms, so has it. */
export type SectionIn<Forms, Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : Forms
}

export type Translation<Forms> = { readonly [Section in keyof English]: SectionIn<Forms, English[Section]> }

type KeysOf<Section extends keyof English> = `${Section}.${Extract<keyof English[Section], string>}`

/** `section.key` of every message. */
export type MessageKey = { [Section in keyof English]: KeysOf<Section> }[keyof English]

type MessageAt<Key extends MessageKey> = Key extends `${infer Section extends keyof English}.${infer Name}`
  ? Name extends keyof English[Section]
    ? English[Section][Name]
    : never
  : never

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never

type ValueNames<Message> = Message extends string
  ? Placeholders<Message>
  : Placeholders<Message[keyof Message]> | 'count'

type ValuesOf<Names extends string> = { readonly [Name in Names]: Name extends 'count' ? number : string | number }

/** The values a message needs, by name; none for a plain sentence. */
export type ValueArguments<Key extends MessageKey> = [ValueNames<MessageAt<Key>>] extends [never]
  ? []
  : [values: ValuesOf<Extract<ValueNames<MessageAt<Key>>, string>>]
