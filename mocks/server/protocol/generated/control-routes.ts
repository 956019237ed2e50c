/**
 * Where the operations of the control API are. Generated from mocks/control-api.yaml by `npm run generate`. Do not edit.
 *
 * @module protocol/generated/control-routes
 */

/** Method and path of every operation of the control API, by its operationId. */
export const controlRoutes = {
  addConference: 'POST /conferences',
  advanceClock: 'POST /clock/advance',
  clearFaults: 'DELETE /faults',
  deleteWorld: 'DELETE /world',
  dial: 'POST /calls',
  dropLine: 'POST /calls/{callId}/drop',
  forgetCall: 'DELETE /calls/{callId}',
  getCall: 'GET /calls/{callId}',
  getClock: 'GET /clock',
  getSnapshot: 'GET /world/snapshot',
  getTimeline: 'GET /timeline',
  getWorld: 'GET /world',
  hangUp: 'POST /calls/{callId}/hang-up',
  hold: 'POST /calls/{callId}/hold',
  listCalls: 'GET /calls',
  listConferences: 'GET /conferences',
  listFaults: 'GET /faults',
  listMails: 'GET /outbox',
  listRequests: 'GET /requests',
  pauseClock: 'POST /clock/pause',
  planFault: 'POST /faults',
  playScenario: 'POST /conferences/{serviceName}/scenario',
  pressKeys: 'POST /calls/{callId}/press',
  putWorld: 'PUT /world',
  resetWorld: 'POST /world/reset',
  restoreSnapshot: 'PUT /world/snapshot',
  resume: 'POST /calls/{callId}/resume',
  resumeClock: 'POST /clock/resume',
  settleClock: 'POST /clock/settle',
  speak: 'POST /calls/{callId}/speak',
  startAutopilot: 'PUT /conferences/{serviceName}/autopilot',
  stopAutopilot: 'DELETE /conferences/{serviceName}/autopilot',
  stopSpeaking: 'POST /calls/{callId}/stop-speaking',
  waitUntil: 'POST /until',
  watchDesk: 'GET /events',
} as const
