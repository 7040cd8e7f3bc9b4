import {escapeXml} from '../report/escape.ts'
import {SiteGraph} from '../site/graph.ts'
import type {SiteIndex} from '../site/site-index.ts'

export type GraphFormat = 'dot' | 'json' | 'html'

/** The pages of a site and the links between them, for GraphViz, for programs or for a browser. */
export function renderGraph(site: SiteIndex, format: GraphFormat): string {
  const graph = new SiteGraph(site)
  if (format === 'dot') return graph.toDot()
  if (format === 'html') return html(site, graph)
  const clusters = Object.fromEntries(graph.clusters())
  return `${JSON.stringify({...graph.toJSON(), hubs: graph.hubs(), clusters}, undefined, 2)}\n`
}

function html(site: SiteIndex, graph: SiteGraph): string {
  const orphans = graph.orphans()
  const titleOf = (path: string) => site.record(path)?.title ?? path
  const anchor = (path: string) =>
    `<a href="#${escapeXml(encodeURIComponent(path))}">${escapeXml(titleOf(path))}</a>`
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const outbound = new Map<string, Set<string>>()
  for (const {from, to} of graph.edges) {
    if (from === to) continue
    const targets = outbound.get(from)
    if (targets) targets.add(to)
    else outbound.set(from, new Set([to]))
  }
  const rows = site.pages.map(({path}) => {
    const sources = [...new Set(graph.inbound(path).map(({from}) => from))]
    const targets = [...(outbound.get(path) ?? [])]
    return `<tr id="${escapeXml(encodeURIComponent(path))}"><th scope="row">${escapeXml(titleOf(path))}<br><code>${escapeXml(site.served(path)?.url ?? path)}</code></th><td>${list(sources.map(anchor))}</td><td>${list(targets.map(anchor))}</td></tr>`
  })
  const hubs = graph.hubs().map(({path, inbound}) => `${anchor(path)}: ${inbound}`)
  const clusters = [...graph.clusters()].map(
    ([tag, pages]) => `<h3>${escapeXml(tag)}</h3>${list(pages.map(anchor))}`
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Links of the site</title>
<style>
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #8888;padding:.5rem;text-align:left;vertical-align:top}
ul{margin:0;padding-left:1.2rem}:target{background:#fe88}code{font-weight:normal}
</style>
<h1>Links of the site</h1>
<p>${site.pages.length} pages, ${graph.edges.length} links between them.</p>
<h2>Pages that no other page links to</h2>
${orphans.length > 0 ? list(orphans.map(anchor)) : '<p>None.</p>'}
<h2>Pages with the most links to them</h2>
${list(hubs)}
${clusters.length > 0 ? `<h2>Pages by tag</h2>\n${clusters.join('\n')}` : ''}
<h2>All pages</h2>
<table>
<thead><tr><th scope="col">Page</th><th scope="col">Linked from</th><th scope="col">Links to</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`
}
