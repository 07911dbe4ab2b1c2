/** What an address of the report as a page names to bring a section's end into sight; its beginning is named by its id alone. */
export function endOf(section: string): string {
  return `${section}-end`
}
