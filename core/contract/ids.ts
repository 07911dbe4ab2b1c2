import { z } from 'zod'

/** Ids that travel: UUIDv7 text made where the row is made. Branded, so that one kind is never passed for another. */
export type CaseId = string & { readonly __brand: 'CaseId' }
export type DocumentId = string & { readonly __brand: 'DocumentId' }
export type CodeId = string & { readonly __brand: 'CodeId' }
export type CodingId = string & { readonly __brand: 'CodingId' }
export type CoderId = string & { readonly __brand: 'CoderId' }
export type MemoId = string & { readonly __brand: 'MemoId' }

/** A file or folder that the engine knows; the window holds the handle and never sees the path. */
export type FileHandle = string & { readonly __brand: 'FileHandle' }

const id = z.string().min(1).max(64)

export const caseId = id.transform((value) => value as CaseId)
export const documentId = id.transform((value) => value as DocumentId)
export const codeId = id.transform((value) => value as CodeId)
export const codingId = id.transform((value) => value as CodingId)
export const coderId = id.transform((value) => value as CoderId)
export const memoId = id.transform((value) => value as MemoId)
export const fileHandle = id.transform((value) => value as FileHandle)

export const languageCode = z.enum(['en', 'he', 'ar'])
export type LanguageCode = z.infer<typeof languageCode>
