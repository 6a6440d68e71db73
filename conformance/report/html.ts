import type { ClassResult, TestResult } from '../check.ts'
import { type Counts, count, countAll, type SuiteResult } from '../suite.ts'

/** The run as a page that needs nothing else: counts, a row for each class, and in it each test with what was found. */
export function html(result: SuiteResult): string {
  const total = countAll(result)
  const title = `Conformance of ${result.url}`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quote(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kind">Conformance report</p>
<h1>${quote(result.url)}</h1>
<p class="when"><time datetime="${result.started.toISOString()}">${result.started.toISOString().slice(0, 16).replace('T', ' ')} UTC</time> · ${result.requests} requests in ${result.seconds.toFixed(1)} s</p>
${bar(total)}
<dl class="counts">${figure('passed', total.passed)}${figure('failed', total.failed)}${figure('skipped', total.skipped)}</dl>
</header>
<main>
${result.classes
  .filter(each => each.skipped === undefined)
  .map(section)
  .join('\n')}
${notRun(result.classes.filter(each => each.skipped !== undefined))}
</main>
</body>
</html>
`
}

function figure(name: string, value: number): string {
  return `<div class="${name}"><dt>${name}</dt><dd>${value}</dd></div>`
}

function bar({ passed, failed, skipped }: Counts): string {
  const parts = Object.entries({ passed, failed, skipped }).filter(([, value]) => value > 0)
  return `<div class="bar" aria-hidden="true">${parts.map(([name, value]) => `<i class="${name}" style="flex:${value}"></i>`).join('')}</div>`
}

function section({ of, results }: ClassResult): string {
  const counts = count(results)
  const state = counts.failed > counts.explained ? 'failed' : counts.passed > 0 ? 'passed' : 'skipped'
  return `<details class="${state}" id="${of.id}"${counts.failed > 0 ? ' open' : ''}>
<summary><b>${quote(of.title)}</b><span class="tally">${tally(counts)}</span>${bar(counts)}</summary>
<p class="standard">${quote(of.standard)}</p>
<ol>${results.map(test).join('')}</ol>
</details>`
}

function tally({ passed, failed, skipped, explained }: Counts): string {
  const words = Object.entries({ passed, failed, explained, skipped }).filter(([, value]) => value > 0)
  return words.map(([name, value]) => `<span class="${name}">${value} ${name}</span>`).join(' ')
}

function test({
  test: { title, requirement, official },
  outcome,
  checks,
  failures,
  reasons,
  milliseconds,
  explained,
  notes = [],
}: TestResult): string {
  const names = official ? `<span class="official">${official.map(quote).join(', ')}</span>` : ''
  const list = (kind: string, lines: readonly string[]) =>
    lines.length > 0 ? `<ul class="${kind}">${lines.map(line => `<li>${quote(line)}</li>`).join('')}</ul>` : ''
  return `<li class="${outcome}${explained ? ' explained' : ''}"><p><span class="mark">${explained ? 'explained' : outcome}</span> ${quote(title)}</p>
<p class="source"><code>${quote(requirement)}</code> ${names}<span>${checks} checks, ${Math.round(milliseconds)} ms</span></p>
${list('failures', failures)}${list('reasons', [...(explained ? [explained] : []), ...reasons, ...notes])}</li>`
}

function notRun(classes: readonly ClassResult[]): string {
  if (classes.length === 0) return ''
  const rows = classes.map(({ of, skipped }) => `<li><b>${quote(of.title)}</b> ${quote(skipped ?? '')}</li>`)
  return `<section class="absent"><h2>Not run</h2><ul>${rows.join('')}</ul></section>`
}

function quote(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
:root{color-scheme:light dark;--ink:#16202b;--soft:#5b6876;--line:#dfe4ea;--paper:#fff;--ground:#f4f6f8;--passed:#1a7f4b;--failed:#c0262d;--skipped:#9a6700;--wash:#fdf0f0}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#9aa7b4;--line:#2c3641;--paper:#171d24;--ground:#0f1419;--passed:#4ac585;--failed:#ff7b7f;--skipped:#d9a53a;--wash:#2a191b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header,main{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem;padding-bottom:1.5rem}
.kind{margin:0;color:var(--soft);font-weight:600}
h1{margin:.1rem 0 .3rem;font-size:clamp(1.4rem,4vw,2.1rem);line-height:1.2;overflow-wrap:anywhere}
.when{margin:0 0 1.25rem;color:var(--soft)}
.bar{display:flex;gap:2px;height:.5rem;border-radius:.25rem;overflow:hidden}
.bar i{display:block;min-width:3px;background:var(--skipped)}
.bar i.passed{background:var(--passed)}
.bar i.failed{background:var(--failed)}
.counts{display:flex;gap:2.5rem;margin:1rem 0 0}
.counts div{display:flex;flex-direction:column-reverse}
.counts dd{margin:0;font-size:2rem;font-weight:700;line-height:1.1;font-variant-numeric:tabular-nums}
.counts dt{color:var(--soft)}
dd{color:var(--skipped)}
.passed>dd,span.passed,.passed>p>.mark{color:var(--passed)}
.failed>dd,span.failed,.failed>p>.mark{color:var(--failed)}
span.skipped,.skipped>p>.mark{color:var(--skipped)}
details{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;margin:0 0 .6rem}
summary{display:grid;grid-template-columns:1fr auto;gap:.4rem 1rem;padding:.8rem 1rem;cursor:pointer;list-style:none;border-radius:.5rem}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
summary .bar{grid-column:1/-1;height:.25rem}
.tally{font-variant-numeric:tabular-nums}
.tally span+span{margin-left:.75rem}
.standard{margin:0;padding:0 1rem .6rem;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}
ol>li{padding:.7rem 1rem;border-top:1px solid var(--line)}
ol>li.failed{background:var(--wash)}
li p{margin:0}
.mark{display:inline-block;min-width:4.2rem;font-weight:600}
ol>li.explained{background:none}span.explained,.explained>p>.mark,.explained .failures{color:var(--skipped)}
.source{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere}
code{font:inherit;font-family:ui-monospace,monospace}
ul{margin:.4rem 0 0;padding-left:1.2rem;font-size:.9rem;overflow-wrap:anywhere}
.failures{color:var(--failed)}
.reasons{color:var(--soft)}
.absent{color:var(--soft);padding:1rem 0 3rem}
.absent h2{font-size:1.1rem;color:var(--ink);margin:1rem 0 .25rem}
.absent b{color:var(--ink);font-weight:600}
@media print{details:not([open])>*{display:block}body{background:none}}
`
