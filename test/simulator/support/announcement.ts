/**
 * The upload of an announcement, step by step as OVHcloud's control panel does it.
 *
 * @module test/simulator/support/announcement
 */
import type { WireDocument, WireTask } from 'ovh-conference'
import { expect } from 'vitest'
import { toneWav } from '../../../examples/tone.js'
import { conferencePath, type World } from './world.js'

/** Reserves a document and puts bytes into it. */
export async function uploadDocument({ simulator, api }: World, bytes: Uint8Array<ArrayBuffer>, name = 'welcome.wav') {
  const { body: document } = await api.post<WireDocument>('/me/document', { name })
  const stored = await simulator.fetch(document.putUrl, { method: 'PUT', body: bytes })
  expect(stored.status).toBe(201)
  return document
}

/** Uploads an announcement and switches it on. */
export async function uploadAnnouncement(world: World, bytes = toneWav({ seconds: 1, hertz: 440 })): Promise<WireTask> {
  const document = await uploadDocument(world, bytes)
  const { body: task } = await world.api.post<WireTask>(`${conferencePath}/announceUpload`, { documentId: document.id })
  await world.tasksEnd()
  expect((await world.api.put(`${conferencePath}/settings`, { announceFile: true })).status).toBe(200)
  return task
}
