/** Twelve changes with ties and zeros, worked through by hand and in R for docs/methods.md. */
export const WORKED = [2, 1, 1, 0, 3, -1, 2, 0, 1, -2, 4, 1]

/** Twelve people's scores in two waves. */
export const BEFORE = [3.2, 2.8, 3.6, 4.0, 2.4, 3.0, 3.4, 2.6, 3.8, 3.2, 2.9, 3.1]
export const AFTER = [3.6, 3.0, 3.8, 3.8, 3.2, 3.4, 3.4, 3.2, 4.4, 3.0, 3.3, 3.6]

/** Sessions that the twelve received. */
export const SESSIONS = [7, 6, 7, 5, 7, 4, 6, 7, 3, 7, 5, 6]
