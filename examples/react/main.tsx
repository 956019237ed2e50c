/**
 * The page of the React example: `npx tsx examples/serve.ts react`.
 *
 * @module examples/react/main
 */
/** @jsxImportSource react */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startSimulatedService } from '../screen/simulated-service.js'
import { ModerationScreen } from './moderation-screen.js'

const { ovh, place } = await startSimulatedService()
// Made once: React keeps what is outside of components.
const room = ovh.conference(place)

createRoot(document.body).render(
  <StrictMode>
    <ModerationScreen room={room} />
  </StrictMode>,
)
