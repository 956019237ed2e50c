/**
 * The contract pages: Swagger UI whose requests are answered in the page.
 *
 * @module contract/main
 */
import { contractAnswerer } from './contract-answerer.js'
import { controlAnswerer } from './control-answerer.js'
import { withHelpers, withOwnParameters } from './documented-contract.js'
import { nameFields } from './named-fields.js'
import type { PageData } from './page-data.js'

/** What Swagger UI hands to an interceptor; it may be given another fetch. */
interface SwaggerRequest {
  url: string
  method: string
  headers: Record<string, string>
  body?: string
  userFetch?: typeof fetch
}

declare const SwaggerUIBundle: (options: object) => unknown

const dataElement = document.getElementById('contract-data')
// Written by the build of this very page.
const data = JSON.parse(dataElement?.textContent ?? '{}') as PageData
const own = withOwnParameters(data.spec)
const answerer = data.kind === 'contract' ? contractAnswerer() : controlAnswerer()

followTheme()
SwaggerUIBundle({
  dom_id: '#swagger-ui',
  spec: data.kind === 'contract' ? withHelpers(own, data.helpers) : own,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
  syntaxHighlight: { activated: false },
  requestInterceptor: async (request: SwaggerRequest) => {
    Object.assign(request.headers, await answerer.headersFor(request))
    request.userFetch = answerer.fetch
    return request
  },
})

const shown = document.getElementById('swagger-ui')
if (shown) nameFields(shown)

/** Swagger UI has a dark side, but leaves it to the page. */
function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { theme } = document.documentElement.dataset
    const isDark = theme === 'dark' || (theme !== 'light' && dark.matches)
    document.documentElement.classList.toggle('dark-mode', isDark)
  }
  apply()
  dark.addEventListener('change', apply)
}
