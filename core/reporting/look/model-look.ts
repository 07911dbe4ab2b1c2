import type { ReportLook } from '#core/types/report-plan.ts'
import type { ModelLook, ReportLogo } from '../report-model.ts'
import { reportColors } from './report-colors.ts'
import { sniffPicture } from './sniff-picture.ts'

/** The look that the report is drawn with; `alt` names the logo for those who cannot see it. */
export function modelLook({ accent, logo, template }: ReportLook, alt: string): ModelLook {
  return {
    colors: reportColors(accent),
    logo: logo === null ? null : pictureOf(logo.bytes, alt),
    template: template?.bytes ?? null,
  }
}

/** A logo was looked at when it was chosen; one that came in another way and is no PNG is left out. */
function pictureOf(bytes: Uint8Array, alt: string): ReportLogo | null {
  const sniffed = sniffPicture(bytes)
  return sniffed.ok && sniffed.kind === 'png' ? { bytes, width: sniffed.width, height: sniffed.height, alt } : null
}
