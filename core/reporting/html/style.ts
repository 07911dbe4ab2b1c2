import { COLORS, FONT_STACK } from '../charts/look.ts'
import { type ReportFont, toBase64 } from '../fonts.ts'
import type { ReportColors } from '../look/report-colors.ts'

/** The report's style sheet, fonts included. Logical properties only, so that the same rules serve both directions; but digits run from the left in each. */
export function styleSheet(fonts: readonly ReportFont[], colors: ReportColors): string {
  return fonts.map(fontFace).join('\n') + rules(colors)
}

function fontFace({ family, weight, bytes }: ReportFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;src:url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2")}`
}

const { ink, ink2, ink3, line, lineStrong, baseline } = COLORS

const rules = ({ accent, heading }: ReportColors) => `
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word;background:#fff;color:${ink};font-family:${FONT_STACK};line-height:1.625;font-variant-numeric:tabular-nums;text-rendering:optimizeLegibility}
main{max-width:680px;margin-inline:auto;padding:88px 24px 120px;box-sizing:content-box}
h1,h2,h3,h4{font-weight:600;line-height:1.25;text-wrap:balance;break-after:avoid}
h1 span{white-space:nowrap}
h1{font-size:2.25rem;line-height:1.17;letter-spacing:-.012em;margin:0 0 16px}
h2{color:${heading};font-size:1.625rem;margin:88px 0 20px;padding-block-start:20px;border-block-start:1px solid ${lineStrong}}
h2 .num{color:${ink3};font-weight:400;margin-inline-end:.6em}
h3{font-size:1.1875rem;margin:44px 0 10px;clear:both}
h4{font-size:1rem;margin:28px 0 6px;clear:both}
p{margin:0 0 14px}
a{color:inherit;text-decoration:none}
a:hover,a:focus-visible{color:${accent};text-decoration:underline}
.kind{color:${accent};font-size:.875rem;font-weight:600;margin:0 0 20px}
.logo{display:block;width:auto;height:auto;max-width:220px;max-height:88px;margin:0 0 44px}
.subtitle{font-size:1.25rem;line-height:1.4;color:${ink2};margin:0 0 36px}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:6px 28px;margin:0;padding-block:18px;border-block:1px solid ${line};font-size:.875rem}
.facts dt{color:${ink3}}
.facts dd{margin:0}
nav{margin-block-start:44px;font-size:.9375rem}
nav h2{font-size:.875rem;color:${ink3};font-weight:400;border:0;margin:0 0 10px;padding:0}
nav ol{list-style:none;margin:0;padding:0;columns:2;column-gap:40px}
nav li{padding-block:3px;break-inside:avoid;display:flex;gap:12px}
nav li span{color:${ink3};min-width:1.2em}
.lead{font-size:1.1875rem;line-height:1.58;margin-block-end:28px}
ul,ol{margin:0 0 18px;padding-inline-start:1.35em}
li{margin-block-end:8px;padding-inline-start:.2em}
li::marker{color:${ink3}}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:24px;margin:0 0 36px;padding-block:22px;border-block:1px solid ${line}}
.key div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.key dd{margin:0;font-size:1.625rem;line-height:1.2;font-weight:600;letter-spacing:-.01em;white-space:nowrap}
.key dt{font-size:.8125rem;line-height:1.4;color:${ink2};margin-block-start:6px}
.note{clear:both;border-inline-start:3px solid ${lineStrong};padding:2px 0 2px;padding-inline-start:16px;color:${ink2};margin:24px 0}
.label{color:${ink3};font-weight:400;margin-inline-end:.5em;white-space:nowrap}
.table{clear:both;margin:28px 0 36px;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.8125rem;line-height:1.4}
caption{text-align:start;font-size:.9375rem;font-weight:600;padding-block-end:10px;caption-side:top}
th,td{text-align:start;vertical-align:top;padding:7px 0;padding-inline-end:14px;font-weight:400;border-block-end:1px solid ${line}}
thead th{vertical-align:bottom;color:${ink2};border-block-end:1.5px solid ${ink};padding-block-end:6px}
tbody tr:last-child>*{border-block-end-color:${lineStrong}}
th.n,td.n{text-align:right}
td.n{white-space:nowrap}
td.dense{font-size:.6875rem;line-height:1.4;color:${ink2}}
tr>:last-child{padding-inline-end:0}
th.m,td.m{padding-inline-end:calc(14px + .5em)}
tr>.m:last-child{padding-inline-end:.5em}
.mark{display:inline-block;width:0}
.notes{font-size:.75rem;line-height:1.5;color:${ink2};padding-block-start:8px}
.notes p{margin:0 0 3px}
figure{margin:32px 0 36px;break-inside:avoid}
figcaption{font-size:.9375rem;line-height:1.45;margin-block-end:14px}
figcaption .sub{display:block;font-size:.8125rem;color:${ink2};margin-block-start:3px}
.chart svg{display:block;max-width:100%;height:auto}
figure.slope{max-width:320px}
.beside{display:grid;grid-template-columns:1fr 320px;gap:32px;margin-block:20px 12px;break-inside:avoid}
.beside.wide-end{grid-template-columns:320px 1fr}
.beside>div{min-width:0}
.beside figure{margin:0 0 12px}
.beside h4{margin-block-start:0}
.beside blockquote{margin-block:10px}
.beside blockquote p{font-size:.9375rem;line-height:1.6}
.beside figcaption{margin-block-end:6px}
.chart path:hover{opacity:.75}
details{font-size:.8125rem;color:${ink2};margin-block-start:8px}
summary{cursor:pointer;width:fit-content}
summary:hover,summary:focus-visible{color:${accent}}
details table{margin-block-start:8px}
blockquote{margin:18px 0;padding:1px 0;padding-inline-start:18px;border-inline-start:3px solid ${baseline};break-inside:avoid}
blockquote.end{border-inline-start-color:${accent}}
blockquote p{font-size:1.0625rem;line-height:1.7;margin:0}
blockquote[dir=rtl] footer{text-align:right}
blockquote[dir=ltr] footer{text-align:left}
blockquote footer{font-size:.8125rem;color:${ink2};margin-block-start:2px}
em:lang(he),em:lang(ar){font-style:normal;font-weight:600}
.q{color:${ink3}}
section.appendix{font-size:.9375rem}
section.appendix h3{font-size:1.0625rem}
section::after{content:"";display:block;clear:both}
.section-end{display:block;clear:both;scroll-margin-block-start:70vh}
@media (max-width:640px){main{padding-block-start:40px}h1{font-size:1.75rem}nav ol{columns:1}.beside,.beside.wide-end{grid-template-columns:1fr}}
@media print{
@page{size:A4;margin:22mm 20mm 22mm}
html{font-size:10pt;font-variant-ligatures:no-common-ligatures}
main{max-width:none;padding:0;line-height:1.55}
h2{margin-block-start:32pt}
h3,h4{margin-block-start:20pt}
section:first-of-type h2,section.appendix h2{margin-block-start:0}
section.appendix{break-before:page}
section.appendix+section.appendix.short{break-before:auto}
section.appendix+section.appendix.short h2{margin-block-start:32pt}
nav{break-after:page;margin-block-start:22px}
.logo{max-height:64px;margin-block-end:22px}
.kind{margin-block-end:10px}
.subtitle{margin-block-end:20px}
.facts{padding-block:10px;gap:4px 28px}
nav ol{columns:1}
nav li{padding-block:2px;margin:0;line-height:1.4;border-block-end:1px solid ${line}}
nav a{flex:1}
nav li .page{text-align:end}
tr:not(.splits),.part,li,dl div,.lead,h2+p,h3+p,h4+p,.note,.table.short,.key{break-inside:avoid}
h2,h3,h4,caption,figcaption,thead,.lead,h2+p,h3+p,h4+p{break-after:avoid}
.notes,figure.slope+.note,tbody tr:nth-last-child(-n+2){break-before:avoid}
tbody tr:nth-child(-n+2){break-after:avoid}
thead{display:table-header-group}
.table{overflow:visible}
p{orphans:3;widows:3}
figure.slope{max-width:80mm}
.chart svg{width:100%;max-height:200mm}
details{display:none}
td.dense{font-size:6.5pt;line-height:1.35}
li{margin-block-end:5px}
.lead{font-size:12pt;line-height:1.45;margin-block-end:14pt}
.key{margin-block-end:16pt;padding-block:10pt}
h3{margin-block-end:6px}
figure{margin-block:18pt}
.table{margin-block:16pt 20pt}
.note{margin-block:14pt}
.beside{grid-template-columns:1fr 64mm;gap:24px;margin-block:12px 6px}
.beside.wide-end{grid-template-columns:64mm 1fr}
.beside figure{margin:0}
.beside figcaption,.beside blockquote p{font-size:9pt;line-height:1.5}
.beside blockquote{margin-block:6px}
.part .lead{font-size:10.5pt;line-height:1.45;margin-block-end:8pt}
.part .note{margin-block:8pt 0}
.part h3{margin-block-start:16pt}
th,td{padding-block:5px}
#summary>*{margin-block:0 11pt}
#summary li{line-height:1.45}
#summary .chart svg{max-height:66mm}
}
`
