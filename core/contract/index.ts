import { appContract } from './app.ts'

/** Every call between the window and the engine. */
export const contract = {
  app: appContract,
}
