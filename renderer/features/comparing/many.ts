/** From so many principals on a chart draws those who stand together as one: thousands of lines or points would be a blot. */
export const MANY = 300
