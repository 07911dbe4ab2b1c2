import { packParts } from '../zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Whoever made a template, in every place where Word or a user may leave a name. */
export const AUTHOR = 'Rivka Plantedname'

const STYLES = `<w:styles ${W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:spacing w:before="480"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:b/><w:color w:val="7A1F5C" w:themeColor="accent1"/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="heading 2"/><w:basedOn w:val="a1"/><w:rPr><w:i/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:basedOn w:val="t"/><w:rPr><w:rFonts w:ascii="Georgia&quot;/&gt;" w:hAnsi="Georgia"/><w:sz w:val="9999"/><w:color w:val="auto"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="x"><w:name w:val="${AUTHOR} private"/></w:style>
<w:style w:type="character" w:styleId="link"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="tn"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="table" w:styleId="tf"><w:name w:val="Foundation table"/><w:tblPr><w:tblBorders><w:insideH w:val="single" w:color="C9A0BC"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="7A1F5C"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:tcPr><w:shd w:val="clear" w:fill="123456"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>`

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Gill Sans MT"/><a:cs typeface="David"/></a:majorFont><a:minorFont><a:latin typeface="Garamond"/><a:cs typeface="David"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

const BODY = `<w:document ${W}><w:body><w:p><w:r><w:t>Draft of ${AUTHOR}</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1200" w:bottom="1440" w:left="1200" w:header="720"/></w:sectPr></w:body></w:document>`

/** A foundation's template with styles, and with everything that must never reach a report. Parts can be replaced, or taken out by null. */
export function templateFile(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string | null>> = {
    '[Content_Types].xml': '<Types/>',
    'word/styles.xml': STYLES,
    'word/theme/theme1.xml': THEME,
    'word/document.xml': BODY,
    'word/vbaProject.bin': `macro by ${AUTHOR}`,
    'word/comments.xml': `<w:comments ${W}><w:comment w:author="${AUTHOR}"/></w:comments>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>',
    'docProps/core.xml': `<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
    ...changes,
  }
  return packParts(
    Object.fromEntries(Object.entries(parts).flatMap(([path, data]) => (data === null ? [] : [[path, data]]))),
  )
}
