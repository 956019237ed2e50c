/**
 * The control API cannot leave its description: a missing operation, a wrong answer or a wrong body do not compile.
 *
 * @module test/server/control-api
 */
import { expectTypeOf, test } from 'vitest'
import type { controlBodies } from '../../mocks/server/control-api/inputs.js'
import type { ControlContext, ControlOperations } from '../../mocks/server/control-api/operation.js'

test('every operation is answered', () => {
  expectTypeOf<Omit<ControlOperations, 'hangUp'>>().not.toExtend<ControlOperations>()
  expectTypeOf<Pick<ControlOperations, keyof ControlOperations>>().toExtend<ControlOperations>()
})

test('answers are as described', () => {
  type Answer<Id extends keyof ControlOperations> = Awaited<ReturnType<ControlOperations[Id]>>
  expectTypeOf<{ now: string; clock: 'virtual'; pace: number }>().toExtend<Answer<'getClock'>>()
  expectTypeOf<{ now: number; clock: 'virtual'; pace: number }>().not.toExtend<Answer<'getClock'>>()
  expectTypeOf<{ now: string; clock: 'stopped'; pace: number }>().not.toExtend<Answer<'getClock'>>()
  expectTypeOf<{ now: string }>().not.toExtend<Answer<'getClock'>>()
  expectTypeOf<Answer<'getTimeline'>>().toEqualTypeOf<Response>()
})

test('requests are as described', () => {
  expectTypeOf<ControlContext<'getCall'>['path']>().toEqualTypeOf<{ readonly callId: number }>()
  expectTypeOf<ControlContext<'pressKeys'>['body']>().toEqualTypeOf<{ keys: string }>()
  expectTypeOf<ControlContext<'hangUp'>['body']>().toEqualTypeOf<undefined>()
  expectTypeOf<keyof typeof controlBodies>().not.toExtend<'hangUp'>()
})
