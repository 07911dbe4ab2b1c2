/** A reason that was begun, until a report is written with it: cancelling, or looking at a quote first, loses nothing. */
export const keptReason = { text: '' }
