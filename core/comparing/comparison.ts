export type * from '../types/comparison.ts'
