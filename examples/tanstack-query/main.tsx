/**
 * The page of the TanStack Query example: `npx tsx examples/serve.ts tanstack-query`.
 *
 * @module examples/tanstack-query/main
 */
/** @jsxImportSource react */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { startSimulatedService } from '../screen/simulated-service.js'
import { SettingsPanel } from './settings-panel.js'

const { ovh, place } = await startSimulatedService()
// The client repeats what may be repeated by itself: twice would be once too often.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })

createRoot(document.body).render(
  <QueryClientProvider client={queries}>
    <SettingsPanel ovh={ovh} place={place} />
  </QueryClientProvider>,
)
