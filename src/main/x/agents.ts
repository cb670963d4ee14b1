import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** The agent by which a call to this address leaves. */
export type Agents = (url: string) => Promise<HttpAgent>

/** What Chromium says of an address: 'PROXY host:port; SOCKS host:port; DIRECT', the best first. */
export type ProxyFor = (url: string) => Promise<string>

// A connection is not used twice: a server may close an idle one just as the next request leaves, and then nobody knows
// whether a post was made.
const ONCE = { keepAlive: false }

/**
 * Node's https knows nothing of the system's proxy, so Chromium is asked for it. Its first answer that we can use holds; SOCKS is
 * passed over. An http address is a server on this computer. `ca`: further authorities to trust, in PEM.
 */
export const createAgents = (proxyFor: ProxyFor, ca?: string): Agents => {
  const trusted = ca === undefined ? ONCE : { ...ONCE, ca }
  return async (url) => {
    if (url.startsWith('http:')) return new HttpAgent(ONCE)
    const routes = (await proxyFor(url).catch(() => 'DIRECT')).split(';').map((route) => route.trim())
    const found = routes.map((route) => /^(DIRECT|PROXY|HTTPS)(?: +(\S+))?$/.exec(route)).find(Boolean)
    const [, how, host] = found ?? []
    if (host === undefined || how === 'DIRECT') return new HttpsAgent(trusted)
    return new HttpsProxyAgent<string>(`${how === 'HTTPS' ? 'https' : 'http'}://${host}`, trusted)
  }
}

/** No proxy at all. */
export const directly: Agents = createAgents(() => Promise.resolve('DIRECT'))
