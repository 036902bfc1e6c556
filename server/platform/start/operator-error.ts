/** Something that whoever starts the server can put right: they get the sentence, and no stack. */
export class OperatorError extends Error {}

/** Ends the process with a sentence where the operator can help, and as ever where they cannot. */
export async function exitWithMessage<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    console.error(error.message)
    return process.exit(1)
  }
}
