// Shows the OpenAPI descriptions of all services on one page; plain DOM, so that nothing has to be built or loaded.
const services = ['member-service', 'payment-service', 'event-service', 'notify-service', 'analytics-service']
const host = document.getElementById('services')

const element = (tag, text, parent) => {
  const node = document.createElement(tag)
  if (text) node.textContent = text
  parent.appendChild(node)
  return node
}

const resolve = (api, node, depth = 0) => {
  if (Array.isArray(node)) return node.map((n) => resolve(api, n, depth))
  if (!node || typeof node !== 'object') return node
  if (node.$ref && depth < 4) {
    return resolve(api, node.$ref.split('/').slice(1).reduce((at, key) => at[key], api), depth + 1)
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(api, value, depth)]))
}

const show = (service, api) => {
  const section = document.createElement('section')
  const head = element('h2', service + ' ', section)
  const raw = element('a', 'JSON', head)
  raw.href = `/api/docs/${service}.json`
  for (const [path, verbs] of Object.entries(api.paths ?? {}).sort()) {
    if (path.startsWith('/internal')) continue
    for (const [verb, operation] of Object.entries(verbs)) {
      const details = element('details', '', section)
      const summary = element('summary', '', details)
      element('b', verb.toUpperCase(), summary).className = 'verb'
      element('code', path, summary)
      const { parameters, requestBody, responses } = operation
      element('pre', JSON.stringify(resolve(api, { parameters, requestBody, responses }), null, 2), details)
    }
  }
  return section
}

Promise.all(
  services.map((service) =>
    fetch(`/api/docs/${service}.json`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((api) => show(service, api))
      .catch(() => {
        const section = document.createElement('section')
        element('h2', service, section)
        element('p', '这个服务暂时没有应答，请稍后刷新。', section)
        return section
      }),
  ),
).then((sections) => host.replaceChildren(...sections))
