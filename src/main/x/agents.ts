import { Agent as HttpAgent, type ClientRequest } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** The agent by which a call to this address leaves. */
export type Agents = (url: string) => Promise<HttpAgent>

/** What Chromium says of an address: 'PROXY host:port; SOCKS host:port; DIRECT', the best first. */
export type ProxyFor = (url: string) => Promise<string>

// A connection is not used twice: a server may close an idle one just as the next request leaves, and then nobody knows
// whether a post was made.
const ONCE = { keepAlive: false }

/** Thrown as if the connection had failed, which it has: the proxy answers, and nobody at X has heard of the call. */
const turnedAway = (status: number): Error =>
  Object.assign(new Error(`the proxy answered ${status}`), { code: `EPROXY_${status}`, syscall: 'connect' })

const byProxy = (url: string, ca: string | undefined): HttpAgent => {
  const agent = new HttpsProxyAgent<string>(url, ONCE)
  // Its constructor takes options for the way to the proxy alone.
  Object.assign(agent.options, { ca })
  // Without this, the proxy's answer would pass for X's.
  agent.on('proxyConnect', ({ statusCode }: { statusCode: number }, request: ClientRequest) => {
    if (statusCode !== 200) request.destroy(turnedAway(statusCode))
  })
  return agent
}

/**
 * Node's https knows nothing of the system's proxy, so Chromium is asked for it. Its first answer that we can use holds; SOCKS is
 * passed over. An http address is a server on this computer. `ca`: an authority to trust instead of the usual, in PEM.
 */
export const createAgents =
  (proxyFor: ProxyFor, ca?: string): Agents =>
  async (url) => {
    if (url.startsWith('http:')) return new HttpAgent(ONCE)
    const routes = (await proxyFor(url).catch(() => 'DIRECT')).split(';').map((route) => route.trim())
    const found = routes.map((route) => /^(DIRECT|PROXY|HTTPS)(?: +(\S+))?$/.exec(route)).find(Boolean)
    const [, how, host] = found ?? []
    if (host === undefined || how === 'DIRECT') return new HttpsAgent({ ...ONCE, ...(ca && { ca }) })
    return byProxy(`${how === 'HTTPS' ? 'https' : 'http'}://${host}`, ca)
  }

/** No proxy at all. */
export const directly: Agents = createAgents(() => Promise.resolve('DIRECT'))
