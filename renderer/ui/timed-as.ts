/** Marks the text whose first paint says that a screen is there: the launch benchmark waits for it by this name. */
export function timedAs(screen: 'start-screen' | 'study-overview'): object {
  return { elementtiming: screen }
}
