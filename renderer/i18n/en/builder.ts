/** Building the report: its sections, own text and findings. */
export const builder = {
  findings: 'Findings',
} as const
