/**
 * The page of the Vue example: `npx tsx examples/serve.ts vue`.
 *
 * @module examples/vue/main
 */
import { createApp } from 'vue'
import { startSimulatedService } from '../screen/simulated-service.js'
import { ModerationScreen } from './moderation-screen.js'

const { ovh, place } = await startSimulatedService()
createApp(ModerationScreen, { room: ovh.conference(place) }).mount(document.body)
