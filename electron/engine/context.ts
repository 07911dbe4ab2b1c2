import { implement } from '@orpc/server'
import { contract } from '#core/contract/index.ts'
import type { EngineSession } from './engine-session.ts'
import type { MainLink } from './main-link.ts'
import { toContractError } from './user-errors.ts'

/** What every call may use. */
export type EngineContext = { readonly session: EngineSession; readonly main: MainLink }

/** The contract, to be implemented a stage a file. Refusals become the contract's error here, once for all calls. */
export const engine = implement(contract)
  .$context<EngineContext>()
  .use(async ({ context, next }) => {
    try {
      await context.session.whenFree()
      return await next()
    } catch (error) {
      throw toContractError(error)
    }
  })
