/** How does the page of a brief look? Quiet, in the reader's light or dark, and on A4 when it is printed. Data only. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1c1e;--quiet:#55585e;--paper:#fff;--line:#d5d7db;--mark:#9c2f1c;--soft:#f4f4f2}
@media (prefers-color-scheme:dark){:root{--ink:#e7e7e4;--quiet:#a9adb5;--paper:#16181b;--line:#3a3d43;--mark:#f09a85;--soft:#1f2226}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter",Georgia,"Noto Serif",serif;overflow-wrap:break-word}
header{border-top:6px solid var(--mark);border-bottom:1px solid var(--line);margin-bottom:1.25rem;padding:1rem 0 .75rem}
.kind{display:block;margin-bottom:.35rem;color:var(--mark);font:600 .8rem/1.2 system-ui,sans-serif;letter-spacing:.12em;text-transform:uppercase}
.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
header p{margin:.15rem 0;color:var(--quiet);font:.85rem/1.45 system-ui,sans-serif}
h1{margin:0 0 .6rem;font-size:1.9rem;line-height:1.15;position:relative}
h2{margin:2.25rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line);font-size:1.3rem}
h3{margin:1.75rem 0 .4rem;font-size:1.06rem}
p{margin:.5rem 0}
ul,ol{padding-left:1.3rem}
li{margin:.35rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none;font:.82rem/1.5 system-ui,sans-serif}
nav li{margin:0}
a{color:var(--mark)}
a.cite{font-family:system-ui,sans-serif;text-decoration:none;font-size:.82em;white-space:nowrap;padding:0 .1em}
a.cite:hover,a.cite:focus{text-decoration:underline}
.quote{margin:.6rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
blockquote{margin:0;font-style:italic}
figcaption,caption{color:var(--quiet);font:.82rem/1.45 system-ui,sans-serif}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:.6rem 0;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.25rem}
table{font-family:system-ui,sans-serif;font-size:.82rem;line-height:1.4}
th,td{padding:.3rem .8rem .3rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-top:0;border-bottom:1.5px solid var(--quiet);font-weight:600;color:var(--quiet)}
tbody:has(.head) tr:not(.head) td{border-top:0;color:var(--quiet);padding-top:0}
tbody .head td{padding-top:.45rem}
table{border-bottom:1px solid var(--line)}
.chart{margin:.75rem 0;max-width:34rem}
.chart svg{width:100%;height:auto;display:block}
.chart text{fill:var(--quiet);font:11px sans-serif}
.chart .axis{stroke:var(--line)}
.chart .range{stroke:var(--mark);stroke-width:2;opacity:.45}
.chart .point{fill:var(--mark)}
.chart .step{fill:none;stroke:var(--mark);stroke-width:1.2;opacity:.6}
footer li{font-size:.88rem}
footer code,.address{color:var(--quiet);font-size:.85em;overflow-wrap:anywhere}
:target{background:var(--soft);outline:2px solid var(--mark);outline-offset:3px}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--ink:#000;--quiet:#444;--paper:#fff;--line:#bbb;--mark:#7a2112}body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2,h3{break-after:avoid}.quote,tr,li,.chart{break-inside:avoid}a{color:inherit}.wide{overflow:visible}}
`
